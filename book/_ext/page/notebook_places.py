"""Where a page's notebook can be run: the addresses of the branch that `make publish` writes."""

from urllib.parse import quote

BRANCH = "notebooks"  # the published notebooks and what they need, and nothing else


def binder(name, language, slug, branch=BRANCH):
    """Return the address that opens a notebook of the repository `name`, "owner/name", in Binder's
    JupyterLab."""
    path = quote(f"lab/tree/{language}/{slug}.ipynb", safe="")
    return f"https://mybinder.org/v2/gh/{quote(name)}/{quote(branch, safe='')}?urlpath={path}"


def colab(name, language, slug, branch=BRANCH):
    """Return the address that opens a notebook of the repository `name` in Colab."""
    path = quote(f"{name}/blob/{branch}/{language}/{slug}.ipynb")
    return f"https://colab.research.google.com/github/{path}"
