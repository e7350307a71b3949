"""Read and write single pages with a Sphinx that stays: starting it takes longer than a page.

The page is the one that a whole build writes (a test compares them), before the site's last step
makes it light. What stands on other pages (search, worksheets, cards) follows with `make site`.
"""

import contextlib

from sphinx.application import Sphinx
from sphinx.environment.collectors.toctree import TocTreeCollector
from sphinx.util.build_phase import BuildPhase
from sphinx.util.docutils import docutils_namespace, patch_docutils
from sphinx.util.parallel import SerialTasks

from book._ext.page.page_numbering import number_by_page
from book.execution.chapters import executed
from book.source.chapters import ROOT
from book.source.pages import read_page

CONFIG = ROOT / "book"


@contextlib.contextmanager
def opened(language, book, warnings):
    """Give a Sphinx application that knows all pages of `book` in `language`.

    It goes on from what a build has left in book.doctrees(language); without that it builds all.
    warnings   a text stream for what Sphinx warns of
    """
    with patch_docutils(str(CONFIG)), docutils_namespace():
        yield _application(language, book, warnings)


def _application(language, book, warnings):
    app = Sphinx(
        book.chapters,
        CONFIG,
        book.pages(language),
        book.doctrees(language),
        "html",
        confoverrides={
            "language": language,
            "nitpicky": True,
            "execution_folder": str(book.place.kept),
            **book.settings,
        },
        status=None,
        warning=warnings,
    )
    app.executions = {}
    if not app.env.all_docs:
        app.build()
    else:
        app.builder.finish_tasks = SerialTasks()  # as Builder.build does
        app.builder.prepare_writing(set())
        app.builder.copy_assets()  # a light site has lost some of them
        app.emit("build-finished", None)  # the theme writes its colours of code then
    return app


def write_page(app, name, book):
    """Read the page `name` anew, with the outputs that are kept of its cells, and write it.

    It uses what Sphinx prepared when it began: asked once more, it would give every page what
    those written before have added for themselves alone.
    Raises ChapterError for a source that cannot be read, and whatever Sphinx raises.
    """
    env, builder, path = app.env, app.builder, app.env.doc2path(name)
    page = read_page(path)  # here, where its fault is an error and not a warning
    if page.code_cells:
        app.executions[path] = executed(page, app.config.language, book.place)
    app.phase = BuildPhase.READING
    app.emit("env-purge-doc", env, name)
    env.clear_doc(name)
    builder.read_doc(name)
    app.emit("env-updated", env)
    _count(app, name)
    app.phase = BuildPhase.RESOLVING
    doctree = env.get_and_resolve_doctree(name, builder)
    app.phase = BuildPhase.WRITING
    builder.write_doc_serialized(name, doctree)
    builder.write_doc(name, doctree)
    builder.copy_image_files()


def _count(app, name):
    """Number what the page `name` has of figures and exercises: each page counts from 1.

    Sphinx, asked for it with "env-get-updated", walks through the whole book: half of all the time.
    """
    env, config, others = app.env, app.config, app.env.toc_fignumbers
    root, config.root_doc = config.root_doc, name  # where the walk begins
    try:
        TocTreeCollector().assign_figure_numbers(env)
    finally:
        config.root_doc = root
    env.toc_fignumbers = others | env.toc_fignumbers
    number_by_page(app, env)
