"""The day on which each page was last changed, as git knows it; it stands at the page's foot.

It is that of the last commit; without git, and in a clone that holds only the last commits, there
is none.
"""

from datetime import date

from babel.dates import format_date

from book._ext.page.repository import NoAnswer, ask_git

WORDS = {"ko": "이 페이지를 마지막으로 고친 날:", "en": "This page was last changed on"}
# What stands on a page beside its own file in chapters/.
MADE_OF = {"api": "code/nnlab/", "bibliography": "chapters/references.bib"}


def days_of_change(git=ask_git):
    """Return {page: "2026-11-29"}, {} where git does not know.

    git   a function from arguments to what git answers; it raises NoAnswer
    """
    try:
        if git("rev-parse", "--is-shallow-repository") != "false":
            return {}
        paths = ["chapters", *MADE_OF.values()]
        told = git("log", "--format=%x00%cs", "--name-only", "--", *paths)
    except NoAnswer:
        return {}
    found = {}
    for commit in told.split("\0")[1:]:
        day, *names = commit.split()
        for page in filter(None, map(page_of, names)):
            found[page] = max(day, found.get(page, ""))
    return found


def page_of(name):
    """Return the page that the file `name` is on, None if there is none."""
    for page, path in MADE_OF.items():
        if name.startswith(path):
            return page
    inside = name.startswith("chapters/") and name.endswith(".md")
    return name.removeprefix("chapters/").removesuffix(".md") if inside else None


def find_days(app, config):
    """Keep the days as a setting, so that another day writes the pages again."""
    config.last_changed = days_of_change()


def tell_day(app, pagename, templatename, context, doctree):
    """Give the templates the page's `last_changed`: the day, in words, and the words before it."""
    day, language = app.config.last_changed.get(pagename), app.config.language
    if day:
        said = format_date(date.fromisoformat(day), "long", locale=language)
        context["last_changed"] = {"day": day, "said": said, "words": WORDS[language]}


def setup(app):
    app.add_config_value("last_changed", {}, "html")
    app.connect("config-inited", find_days)
    app.connect("html-page-context", tell_day)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
