"""Where a page's notebook can be run: the addresses of the branch that `make publish` writes."""

from urllib.parse import quote, urlencode

BRANCH = "notebooks"  # the published notebooks and what they need, and nothing else
FOLDER = "fold-match-slide"  # in a student's home on a class's server, whatever a fork is called


def binder(name, language, slug, branch=BRANCH):
    """Return the address that opens a notebook of the repository `name`, "owner/name", in Binder's
    JupyterLab."""
    path = quote(f"lab/tree/{language}/{slug}.ipynb", safe="")
    return f"https://mybinder.org/v2/gh/{quote(name)}/{quote(branch, safe='')}?urlpath={path}"


def colab(name, language, slug, branch=BRANCH):
    """Return the address that opens a notebook of the repository `name` in Colab."""
    path = quote(f"{name}/blob/{branch}/{language}/{slug}.ipynb")
    return f"https://colab.research.google.com/github/{path}"


def class_server(repository, language, slug, branch=BRANCH):
    """Return the link by which nbgitpuller brings a notebook to a class's JupyterHub and opens it
    in JupyterLab; before it belongs the address of the hub.

    repository  the whole address, such as https://github.com/owner/name
    """
    opened = f"lab/tree/{FOLDER}/{language}/{slug}.ipynb"
    asked = {"repo": repository, "branch": branch, "targetpath": FOLDER, "urlpath": opened}
    return f"/hub/user-redirect/git-pull?{urlencode(asked, quote_via=quote, safe='')}"
