"""The `task` role: {task}`xor_fewest` is a link that opens this task on the playground's page.

Its words are the task's own title, in the language of the build, or others: {task}`try <donut>`.
The link is relative, so it leads there wherever the site lies.
"""

from docutils import nodes
from sphinx.util.docutils import ReferenceRole

from book.source.tasks import PAGE, TASKS, TITLES, title_of


class Task(ReferenceRole):
    """A link to the page beside this one with #task=NAME, which the explorer there takes."""

    def run(self):
        if self.target not in TASKS:
            what = f"there is no task {self.target!r}; try one of {', '.join(TASKS)}."
            return [], [self.inliner.reporter.error(what, line=self.lineno)]
        title = self.title
        if not self.has_explicit_title:
            title = title_of(self.target, self.config.language)
        self.env.note_dependency(str(TITLES))
        here = self.env.docname
        there = f"{here.rpartition('/')[0]}/{PAGE}".lstrip("/")
        page = self.env.app.builder.get_relative_uri(here, there)
        uri = f"{page}#task={self.target}"
        return [nodes.reference("", title, internal=True, refuri=uri, classes=["task"])], []


def setup(app):
    app.add_role("task", Task())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
