"""Where this repository lies on GitHub, as the environment or git knows it, or why nobody does."""

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[3]
DEFAULT_BRANCH = "main"

_GITHUB = re.compile(
    r"^(?:(?:https?|git|ssh)://(?:[^@/]+@)?(?:www\.|ssh\.)?github\.com(?::\d+)?/"
    r"|(?:[^@/]+@)?(?:ssh\.)?github\.com:)(.+?)(?:\.git)?/?$",
    re.IGNORECASE,
)
_OWNER_AND_NAME = re.compile(r"[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")
_PULL_REQUEST = re.compile(r"\d+/(?:merge|head)")  # what GITHUB_REF_NAME then is: no branch


class Address(NamedTuple):
    """A repository, "owner/name", and the branch, or tag, that a site is built from."""

    name: str
    ref: str
    is_branch: bool = True


class NoAnswer(Exception):
    """Git does not say; the message is its own complaint, in one line."""


def owner_and_name(url):
    """Return "owner/name" of a GitHub address in any of its forms, None for any other."""
    found = _GITHUB.match(url.strip())
    return found[1] if found and _OWNER_AND_NAME.fullmatch(found[1]) else None


def address(environ, git):
    """Return the Address that the environment names, else git.

    git   a function from arguments to what git answers; it raises NoAnswer
    Raises NoAnswer, with the reason in one sentence, if neither knows a repository on GitHub.
    """
    name = _name(environ.get("GITHUB_REPOSITORY", ""), git)
    told = environ.get("GITHUB_REF_NAME", "")
    if environ.get("GITHUB_REF_TYPE") == "tag" and told:
        return Address(name, told, is_branch=False)
    if _PULL_REQUEST.fullmatch(told):
        return Address(name, environ.get("GITHUB_BASE_REF") or DEFAULT_BRANCH)
    return Address(name, told or _published_branch(git))


def _name(given, git):
    if _OWNER_AND_NAME.fullmatch(given):
        return given
    try:
        return _name_of_origin(git)
    except NoAnswer as reason:
        if not given:
            raise
        said = f"GITHUB_REPOSITORY={given} is not of the form owner/name, and {reason}"
        raise NoAnswer(said) from reason


def _name_of_origin(git):
    url = git("remote", "get-url", "origin")
    name = owner_and_name(url)
    if name is None:
        shown = re.sub(r"//[^/@]+@", "//", url)  # it may hold a password
        hint = "if it leads to GitHub, set GITHUB_REPOSITORY=owner/name"
        raise NoAnswer(f"git's remote is {shown}, not an address on github.com; {hint}.")
    return name


def _published_branch(git):
    """Return the branch that is checked out if it is at origin, too, else origin's main branch."""
    try:
        branch = git("symbolic-ref", "--short", "HEAD")
        git("rev-parse", "--verify", f"refs/remotes/origin/{branch}")
        return branch
    except NoAnswer:  # a detached HEAD, or a branch that was never pushed
        pass
    try:
        return git("symbolic-ref", "--short", "refs/remotes/origin/HEAD").removeprefix("origin/")
    except NoAnswer:
        return DEFAULT_BRANCH


def ask_git(*arguments, cwd=ROOT):
    """Return what git says about this repository; raises NoAnswer with what it complains of."""
    command = ["git", *arguments]
    try:
        said = subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8")
    except OSError as error:
        raise NoAnswer(f"git cannot be run: {error.strerror}.") from error
    if said.returncode:
        complaint = " ".join(said.stderr.split()) or f"exit status {said.returncode}"
        raise NoAnswer(f"`{' '.join(command)}` says: {complaint}")
    return said.stdout.strip()
