"""Compare the pinned requirements with what is installed: python -m book.setup.pins [--write].

A requirements file names first what the project uses itself, with the reason; below MARK stands
everything which that brings along. --write makes the lower part anew from the environment, and the
hashes of all (hashes.py).
"""

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from book.setup import hashes
from book.setup.steps import MARK

ROOT = Path(__file__).resolve().parents[2]
FILES = ("requirements.txt", "requirements-dev.txt")


def read_pins(text):
    """Return {name: requirement} of the lines of `text` that pin, and of no other.

    Raises ValueError, quoting the line, for a requirement without an exact version.
    """
    pins = {}
    for line in text.splitlines():
        line = re.sub(r"(^|\s)#.*", "", line).strip()
        if not line or line.startswith(("-", "./")):
            continue
        requirement = Requirement(line)
        if not re.fullmatch(r"==[^*,]+", str(requirement.specifier)):
            raise ValueError(f"{line!r} is not pinned; write {requirement.name}==<version>.")
        pins[canonicalize_name(requirement.name)] = requirement
    return pins


def pinned_version(requirement):
    return str(requirement.specifier).removeprefix("==")


def installed_version(name):
    """Return the version without its local part: 2.13.0 for the CPU build 2.13.0+cpu."""
    return distribution(name).version.partition("+")[0]


def needs(name, extras=()):
    """Yield the requirements of the installed `name` that hold here, with those of `extras`."""
    for line in distribution(name).requires or []:
        needed = Requirement(line)
        marker = needed.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield needed


def closure(requirements):
    """Return the sorted names of `requirements` and of everything they need, as installed here."""
    found, waiting = set(), [(r.name, frozenset(r.extras)) for r in requirements]
    seen = set()
    while waiting:
        name, extras = waiting.pop()
        if (canonicalize_name(name), extras) in seen:
            continue
        seen.add((canonicalize_name(name), extras))
        found.add(canonicalize_name(name))
        waiting += [(needed.name, frozenset(needed.extras)) for needed in needs(name, extras)]
    return sorted(found)


def for_this_machine(pins):
    return {n: pin for n, pin in pins.items() if pin.marker is None or pin.marker.evaluate()}


def pin_differences(pins):
    """Yield (name, line) for each pin that is not installed, or in another version."""
    for name, pin in sorted(pins.items()):
        pinned = pinned_version(pin)
        try:
            installed = installed_version(name)
        except PackageNotFoundError:
            yield name, f"{name}: pinned {pinned}, not installed"
            continue
        if pinned != installed:
            yield name, f"{name}: pinned {pinned}, installed {installed}"


def is_installed(name):
    try:
        return bool(distribution(name))
    except PackageNotFoundError:
        return False


def differences(pins, constraints=None):
    """Return one line for each pin that differs from what is installed, and each one missing.

    constraints  pins that may be absent, as those of CUDA where torch is the CPU build
    """
    present = {name: pin for name, pin in (constraints or {}).items() if is_installed(name)}
    pins = for_this_machine(pins | present)
    wrong = dict(pin_differences(pins))
    needed = closure([pin for name, pin in pins.items() if is_installed(name)])
    missing = sorted(set(needed) - set(pins))
    lines = [f"{name}: needed, not pinned ({installed_version(name)})" for name in missing]
    return [*wrong.values(), *lines]


def project_pins():
    """Return the pins of all requirement files of the project together."""
    return read_pins("\n".join((ROOT / name).read_text() for name in FILES))


def project_constraints():
    """Return the pins of packages that come only with some builds of torch."""
    return read_pins((ROOT / "constraints.txt").read_text())


def upper_part(name):
    return (ROOT / name).read_text().partition(MARK)[0].rstrip()


def unexplained():
    """Return a line for each direct requirement whose line does not say why it is there."""
    return [
        f"{name}: {line!r} does not say why it is there; end it with two spaces and # a reason."
        for name in FILES
        for line in upper_part(name).splitlines()
        if "==" in line and not re.search(r"  # \w", line)
    ]


def write():
    """Write the lower part of each file, leaving out what an earlier file pins already."""
    pinned = set(project_constraints())
    for name in FILES:
        direct = read_pins(upper_part(name))
        brought = set(closure(for_this_machine(direct).values())) - set(direct) - pinned
        pins = [f"{package}=={installed_version(package)}" for package in sorted(brought)]
        (ROOT / name).write_text("\n".join([upper_part(name), "", MARK, *pins, ""]))
        pinned |= set(direct) | brought


def main(arguments):
    """Write or compare; return the exit status or the differences."""
    if arguments == ["--write"]:
        write()
        try:
            hashes.write()
        except RuntimeError as error:
            return str(error)
    found = differences(project_pins(), project_constraints())
    return "\n".join([*found, *hashes.differences()]) or 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
