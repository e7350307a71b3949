"""All files of the branch `notebooks`; the same commit and address give the same bytes."""

from pathlib import Path, PurePosixPath
from string import Template

from book._ext.page.notebook_places import binder, colab
from book.notebooks.surroundings import in_order
from book.publish.notebook import published, title_of
from book.publish.source import CannotPublish, File
from book.source.chapters import LANGUAGES

README = Path(__file__).with_name("README.md.txt")
PACKAGE = "code/pyproject.toml"


def published_files(files, name, commit):
    """Return {name: File} of the published tree.

    files   {name: File} of the commit that is published, as source.files_of returns it
    name    "owner/name" of the repository on GitHub
    commit  its hash
    Raises CannotPublish, naming the notebook, for one that is not as `make notebooks` writes it.
    """
    address, made = f"https://github.com/{name}", {}
    notebooks = {path: file for path, file in files.items() if path.startswith("book/")}
    if not notebooks:
        raise CannotPublish(f"commit {commit[:7]} holds no notebooks. Is it one of the sources?")
    for path, file in notebooks.items():
        language = PurePosixPath(path).parent.name
        try:
            content = published(file.content, language, address, commit)
        except (ValueError, KeyError, IndexError) as error:
            raise CannotPublish(f"{path}: {error}") from error
        made[f"{language}/{PurePosixPath(path).name}"] = File(content)
    kept = {path: file for path, file in files.items() if path not in notebooks}
    kept[PACKAGE] = File(with_address(kept[PACKAGE].content, address))
    return made | kept | {"README.md": File(readme(made, name, address, commit))}


def with_address(pyproject, address):
    """Return the settings of the package with the address of the repository among them."""
    return pyproject + f'\n[project.urls]\nSource = "{address}"\n'.encode()


def readme(notebooks, name, address, commit):
    """Return the README: where it all comes from, and every notebook in both languages."""
    slugs = in_order({PurePosixPath(path).stem for path in notebooks})
    rows = "\n".join(f"| {' | '.join(_cells(slug, notebooks, name))} |" for slug in slugs)
    words = {"address": address, "commit": commit, "short": commit[:7], "table": rows}
    return Template(README.read_text("utf-8")).substitute(words).encode()


def _cells(slug, notebooks, name):
    for language in LANGUAGES:
        path = f"{language}/{slug}.ipynb"
        yield f"[{title_of(notebooks[path].content)}]({path})"
        places = ("Binder", binder), ("Colab", colab)
        yield " · ".join(f"[{word}]({where(name, language, slug)})" for word, where in places)


def write_folder(folder, files):
    """Write the tree into `folder`.

    Raises CannotPublish if anything lies in it: what a tree does not hold would be left there.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotPublish(f"{folder} is not empty. Try a folder that does not exist yet.")
    for name, file in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
        path.chmod(0o755 if file.is_program else 0o644)
