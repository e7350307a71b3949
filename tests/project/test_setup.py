"""The set-up: done once, explained when it fails, and node found wherever it is."""

import os
import shutil
import stat
import subprocess
import sys

import pytest

from book.setup import browser, node, project, steps


def program(folder, name, text):
    """Write a shell script that prints `text` and return its folder."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\necho {text}\n")
    (folder / name).chmod(stat.S_IRWXU)
    return str(folder)


def test_a_step_is_done_once_and_again_when_what_it_read_changes(tmp_path):
    file, stamp, done = tmp_path / "pins.txt", tmp_path / "stamps" / "pins", []
    for text in ("a", "a", "b", "b"):
        file.write_text(text)
        steps.once(stamp, [file], "installing", lambda: done.append(file.read_text()))
    assert done == ["a", "b"]


def test_a_step_that_fails_leaves_no_stamp(tmp_path):
    (tmp_path / "pins.txt").write_text("a")
    with pytest.raises(steps.CannotSetUp, match="(?s)no luck.*Is there a network"):
        command = [sys.executable, "-c", "print('no luck'); raise SystemExit(3)"]
        steps.once(
            tmp_path / "stamp",
            [tmp_path / "pins.txt"],
            "installing",
            lambda: steps.run(command, "Is there a network?"),
        )
    assert not (tmp_path / "stamp").exists()


def test_a_python_that_is_too_old_is_named_with_what_to_do(monkeypatch):
    monkeypatch.setattr(project.sys, "version_info", (3, 9, 18))
    monkeypatch.setattr(project, "NEWER_PYTHONS", ())
    with pytest.raises(steps.CannotSetUp, match=r"This is Python 3\.9.*3\.11 or newer"):
        project.new_enough_python()


def test_a_newer_python_on_the_path_is_taken_instead(monkeypatch):
    monkeypatch.setattr(project.sys, "version_info", (3, 9, 18))
    monkeypatch.setattr(project, "NEWER_PYTHONS", (sys.executable,))
    assert project.new_enough_python() == sys.executable


def test_what_is_pinned_anew_is_installed_without_the_old_pins(tmp_path, monkeypatch):
    for name in project.REQUIREMENTS:
        own = f"-r requirements.txt\n# its reason\nof-{name[:-4]}==2.0  # a reason\n"
        (tmp_path / name).write_text(f"{own}\n{steps.MARK}\nbrought==1.0\n")
    asked = []
    monkeypatch.setattr(project, "ROOT", tmp_path)
    monkeypatch.setattr(project, "make_venv", lambda: None)
    monkeypatch.setattr(project, "run", lambda command, hint: asked.append((command, hint)))
    assert project.main(["--direct"]) == 0
    ((command, hint),) = asked
    assert command[-2] == "-r" and "network" not in hint
    assert command[-1].read_text() == (
        "of-requirements==2.0  # a reason\nof-requirements-dev==2.0  # a reason"
    )


def test_requirements_come_by_their_hashes_first_and_again_when_a_hash_changes(
    tmp_path, monkeypatch
):
    asked = []
    monkeypatch.setattr(project, "VENV", tmp_path)
    monkeypatch.setattr(project, "HASHES", tmp_path)
    monkeypatch.setattr(project, "pip", lambda *arguments, hint="": asked.append((arguments, hint)))
    for text in ("one", "one", "two"):
        (tmp_path / "requirements.txt").write_text(text)
        project.install_requirements("requirements.txt", "constraints.txt")
    (first, hint), (second, _) = asked[:2]
    assert first == ("--no-deps", "--require-hashes", "-r", tmp_path / "requirements.txt")
    assert "hashes do not match" in hint and second == ("-r", "requirements.txt")
    assert asked[2:] == asked[:2]


def test_the_cpu_build_of_torch_comes_from_where_binder_has_it(monkeypatch):
    asked = []
    monkeypatch.setattr(project, "make_venv", lambda: None)
    monkeypatch.setattr(project, "pip", lambda *arguments: asked.extend(arguments))
    monkeypatch.setattr(project.sys, "platform", "darwin")
    assert project.main(["--cpu-torch"]) == 0 and asked == []
    monkeypatch.setattr(project.sys, "platform", "linux")
    assert project.main(["--cpu-torch"]) == 0
    listed = (steps.ROOT / "binder" / "requirements.txt").read_text("utf-8").splitlines()
    option, address, torch = asked[-3:]
    assert f"{option} {address}" in listed and torch in listed and torch.startswith("torch==")


def test_an_unknown_option_is_told():
    assert "--devel is not known" in project.main(["--devel"])


@pytest.fixture
def told_to_install(monkeypatch, tmp_path):
    """Return the commands that set-up would have run as root on a Debian without Chromium."""
    commands = []
    monkeypatch.setattr(project, "run", lambda command, hint: commands.append(command))
    monkeypatch.setattr(project.os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", program(tmp_path / "bin", "apt-get", "nothing"))
    monkeypatch.delenv("CHROMIUM", raising=False)
    return commands


def test_without_chromium_an_ordinary_user_is_told_what_to_install(told_to_install, monkeypatch):
    monkeypatch.setattr(project.os, "geteuid", lambda: 1000)
    with pytest.raises(steps.CannotSetUp, match="sudo apt-get install chromium.*CHROMIUM=/path"):
        project.install_chromium()
    assert told_to_install == []


def test_without_chromium_root_gets_debians(told_to_install):
    project.install_chromium()
    assert told_to_install[-1][-1] == "chromium"


def test_root_gets_the_shell_once_where_it_can_be_had(told_to_install, monkeypatch, tmp_path):
    project.install_headless_shell()
    assert told_to_install[-1][-1] == "chromium-headless-shell"
    told_to_install.clear()
    program(tmp_path / "bin", "chromium-headless-shell", "Chromium")
    project.install_headless_shell()
    monkeypatch.setenv("PATH", "")
    project.install_headless_shell()
    assert told_to_install == []


def test_where_there_is_no_shell_set_up_goes_on(told_to_install, monkeypatch, capsys):
    def fail(command, hint):
        raise steps.CannotSetUp(hint)

    monkeypatch.setattr(project, "run", fail)
    project.install_headless_shell()
    assert "no chromium-headless-shell to be had" in capsys.readouterr().out


def test_the_shell_is_taken_where_it_is_there_and_no_other_is_named(monkeypatch, tmp_path):
    monkeypatch.delenv("CHROMIUM", raising=False)
    whole = program(tmp_path / "bin", "chromium", "Chromium")
    monkeypatch.setenv("PATH", whole)
    assert browser.headless_shell() == f"{whole}/chromium"
    program(tmp_path / "bin", "chromium-headless-shell", "Chromium")
    assert browser.headless_shell() == f"{whole}/chromium-headless-shell"
    monkeypatch.setenv("CHROMIUM", f"{whole}/chromium")
    assert browser.headless_shell() == f"{whole}/chromium"


def test_a_chromium_that_is_named_or_on_the_path_is_enough(told_to_install, monkeypatch, tmp_path):
    named = f"{program(tmp_path / 'opt', 'my-chrome', 'Chromium')}/my-chrome"
    monkeypatch.setenv("CHROMIUM", named)
    project.install_chromium()
    assert told_to_install == [] and browser.chromium() == named
    monkeypatch.delenv("CHROMIUM")
    found = f"{program(tmp_path / 'bin', 'chromium', 'Chromium')}/chromium"
    project.install_chromium()
    assert told_to_install == [] and browser.chromium() == found


def test_a_chromium_that_is_named_and_not_there_is_quoted(told_to_install, monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/opt/lost/chrome")
    with pytest.raises(steps.CannotSetUp, match="CHROMIUM=/opt/lost/chrome is no program"):
        project.install_chromium()
    assert told_to_install == []


def test_the_machines_own_node_is_taken_if_it_is_new_enough_and_has_npm(tmp_path):
    folder = program(tmp_path / "bin", "node", "v22.1.0")
    assert not node.machine_has_node({"PATH": folder})
    program(tmp_path / "bin", "npm", "11.0.0")
    assert node.machine_has_node({"PATH": folder})
    assert node.node_environment({"PATH": folder})["PATH"] == folder


@pytest.mark.parametrize("version", ["v18.20.0", "v9.0.0", "something"])
def test_an_old_node_gives_way_to_the_one_from_pip(tmp_path, monkeypatch, version):
    old = program(tmp_path / "old", "node", version)
    program(tmp_path / "old", "npm", "9.0.0")
    monkeypatch.setattr(node, "pip_folder", lambda: "/from/pip")
    assert node.node_environment({"PATH": old})["PATH"] == f"/from/pip{os.pathsep}{old}"


def test_a_link_that_leads_to_nothing_is_made_anew(tmp_path):
    """After the folder of the project was renamed, with its .venv in it."""
    for place in ("before", "after"):
        (tmp_path / "packages" / "bin").mkdir(parents=True)
        program(tmp_path / "packages" / "bin", "node", "v24.0.0")
        node.link(tmp_path / "node", tmp_path / "packages" / "bin" / "node")
        assert node.node_version({"PATH": str(tmp_path)}) == 24
        (tmp_path / "packages").rename(tmp_path / place)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["after", "before", "node"]


def test_a_link_that_is_right_stays(tmp_path):
    program(tmp_path / "bin", "node", "v24.0.0")
    node.link(tmp_path / "node", tmp_path / "bin" / "node")
    made = (tmp_path / "node").lstat().st_ino
    node.link(tmp_path / "node", tmp_path / "bin" / "node")
    assert (tmp_path / "node").lstat().st_ino == made


def test_without_any_node_it_says_what_brings_one(monkeypatch):
    monkeypatch.setattr(node, "pip_folder", lambda: None)
    with pytest.raises(FileNotFoundError, match="make serve"):
        node.node_environment({"PATH": ""})


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
def test_make_alone_lists_every_command():
    said = subprocess.run(["make"], cwd=steps.ROOT, capture_output=True, text=True).stdout
    for target in ("serve", "test", "notebooks", "site", "bench", "clean"):
        assert f"  make {target} " in said
