"""What teachers are to type for a class's server: values that are accepted, limits as measured."""

import json
import re
import shlex

import jsonschema
import pytest
import yaml

from benchmarks import report
from book._ext.page.class_server import FOLDER, filled
from book._ext.page.notebook_places import BRANCH
from book.setup.project import ROOT

ADDRESS = "https://github.com/an-owner/a-course"
VALUES = yaml.safe_load((FOLDER / "values.yaml").read_text("utf-8"))
MOST, LEAST_STUDENTS = 8192, 20  # MB of a server, and how many shall fit: benchmarks/hub.py
_AMOUNT = {"type": "string", "pattern": r"^\d+(\.\d+)?[KMGT]$"}


def _shape(**names):
    """Return the schema of an object that has these names and no other."""
    return {"type": "object", "additionalProperties": False, "properties": names}


# Of what Zero to JupyterHub's chart takes (its jupyterhub/values.schema.yaml), the part that is
# used here, and stricter where the chart takes more. helm compares with the whole.
# What it requires besides, its own values bring.
CHART = _shape(
    singleuser=_shape(
        image=_shape(name={"type": "string"}, tag={"type": "string"}),
        defaultUrl={"type": "string", "pattern": "^/"},
        memory=_shape(guarantee=_AMOUNT, limit=_AMOUNT),
        cpu=_shape(guarantee={"type": "number"}, limit={"type": "number"}),
        storage=_shape(capacity={"type": "string", "pattern": r"^\d+[MGT]i$"}),
        startTimeout={"type": "integer"},
    ),
    cull=_shape(enabled={"type": "boolean"}, timeout={"type": "integer"}),
)
# What tljh-config sets, by The Littlest JupyterHub's own schema (its tljh/config_schema.py).
ONE_COMPUTER = {
    "user_environment.default_app": {"enum": ["jupyterlab", "classic"]},
    "limits.memory": _AMOUNT,
    "limits.cpu": {"type": "integer"},  # older ones take no fraction
    "services.cull.timeout": {"type": "integer"},
}


def megabytes(amount):
    return float(amount[:-1]) * {"M": 1, "G": 1024}[amount[-1]]


def set_by_commands():
    lines = (FOLDER / "tljh.sh").read_text("utf-8").splitlines()
    found = [re.fullmatch(r"sudo tljh-config set (\S+) (\S+)", line) for line in lines]
    return {one[1]: yaml.safe_load(one[2]) for one in found if one}


def measured():
    """Return [(chapter, students, MB of each, MB of hub and proxy)] as the table has them."""
    table = json.loads(report.REPORT.read_text("utf-8"))["tables"]["hub"]
    rows = [line.split() for line in table.splitlines() if re.match(r"\d\d-", line)]
    return [(row[0], int(row[1]), float(row[5]), float(row[6])) for row in rows]


def test_the_values_have_the_shape_that_the_chart_takes():
    jsonschema.validate(VALUES, CHART)
    for wrong in ({"singleUser": {}}, {"singleuser": {"memory": {"limits": "1G"}}}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, CHART)


def test_one_computer_is_told_what_it_knows_and_the_same_limits():
    told = set_by_commands()
    assert told.keys() == ONE_COMPUTER.keys()
    for name, value in told.items():
        jsonschema.validate(value, ONE_COMPUTER[name])
    student = VALUES["singleuser"]
    assert told["limits.memory"] == student["memory"]["limit"]
    assert told["limits.cpu"] == student["cpu"]["limit"]
    assert told["services.cull.timeout"] == VALUES["cull"]["timeout"]


def test_a_student_is_guaranteed_what_one_took_and_a_class_fits():
    guaranteed, most = (
        megabytes(VALUES["singleuser"]["memory"][k]) for k in ("guarantee", "limit")
    )
    rows = measured()
    whole_class = max(students for _, students, *_ in rows)
    took = [each for _, students, each, _ in rows if students == whole_class]
    assert len(took) >= 2 and max(took) <= guaranteed
    assert max(each for *_, each, _ in rows) * 2 <= most  # alone, with a second notebook open
    assert LEAST_STUDENTS * guaranteed + max(hub for *_, hub in rows) <= MOST


@pytest.mark.parametrize("name", ["tljh.sh", "image.sh", "kubernetes.sh"])
def test_commands_are_whole_once_the_address_is_in_them(name):
    text = filled((FOLDER / name).read_text("utf-8"), ADDRESS)
    assert "$" not in text and (ADDRESS in text) == (name != "kubernetes.sh")
    commands = [shlex.split(line) for line in text.replace("\\\n", " ").splitlines()]
    assert all(commands)
    for command in commands:
        for option in ("--branch", "--ref"):
            if option in command:
                assert command[command.index(option) + 1] == BRANCH
    for path in re.findall(r"\bbinder/[\w.]+", text):
        assert (ROOT / path).is_file()


def test_the_image_gets_the_nbgitpuller_that_was_tried_and_nnlab_outside_the_home():
    """There binder/requirements.txt leaves a link into the home, which a student's volume hides."""
    text = filled((FOLDER / "image.sh").read_text("utf-8"), ADDRESS).replace("\\\n", " ")
    command = shlex.split(text)
    run, *install = shlex.split(command[command.index("--appendix") + 1])
    assert [run, *install[:4]] == ["RUN", "python", "-m", "pip", "install"]
    pin, package = [one for one in install[4:] if one != "--no-cache-dir"]  # so no --editable
    assert pin.startswith("nbgitpuller==")
    assert pin in (ROOT / "requirements-hub.txt").read_text("utf-8")
    assert (ROOT / package / "pyproject.toml").is_file()
