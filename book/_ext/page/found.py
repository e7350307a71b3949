"""What search engines and those who pass a link on are told of a page: Open Graph, schema.org.

Full addresses and the picture need SITE_ADDRESS. The data of schema.org stand in a script element
of a type that no browser runs.
"""

import json

from book._ext.page.shared_picture import SIZE, picture_of
from book._ext.reference.citation import authors, cited

LOCALES = {"ko": "ko_KR", "en": "en_US"}
LICENSE = "https://creativecommons.org/licenses/by/4.0/"


def open_graph(config, page, title, description, picture=None):
    """Return the Open Graph properties of a page as (name, content), in order.

    picture   full address of its picture, None if it has none
    """
    language = config.language
    other = next(code for code in LOCALES if code != language)
    told = [
        ("title", title),
        ("description", description),
        ("type", "website" if page == config.root_doc else "article"),
        ("site_name", config.project),
        ("locale", LOCALES[language]),
        ("locale:alternate", LOCALES[other]),
    ]
    if config.site_address:
        told.append(("url", address_of(config, page)))
    if picture:
        width, height = map(str, SIZE)
        told += [("image", picture), ("image:width", width), ("image:height", height)]
    return [(f"og:{name}", content) for name, content in told if content]


def address_of(config, page):
    return f"{config.site_address}{config.language}/{page}.html"


def described(config, page, title, description, day=None):
    """Return a page in the words of schema.org: the first is a Course, the others its parts."""
    course = {"@type": "Course", "name": config.project}
    if config.site_address:
        course["url"] = address_of(config, config.root_doc)
    whole = page == config.root_doc
    told = {"@context": "https://schema.org"} | (course if whole else {"@type": "LearningResource"})
    told |= {"name": title, "description": description, "inLanguage": config.language}
    if config.site_address:
        told["url"] = address_of(config, page)
    told |= {"license": LICENSE, "isAccessibleForFree": True, "dateModified": day}
    provider = {"@type": "Organization", "name": authors(cited())}
    told |= {"provider": provider} if whole else {"isPartOf": course}
    return {name: value for name, value in told.items() if value}


def as_script(data):
    """Return `data` as JSON that may stand in a script element."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def tell(app, pagename, templatename, context, doctree):
    """Give the templates `open_graph` and `described`; the search page is for nobody to find."""
    if not app.config.two_languages or doctree is None:
        return
    config, description = app.config, context.get("book_description")
    title = app.env.titles[pagename].astext()
    picture = picture_of(app, pagename)
    day = context.get("last_changed", {}).get("day")
    context["open_graph"] = open_graph(config, pagename, title, description, picture)
    context["twitter_card"] = "summary_large_image" if picture else "summary"
    context["described"] = as_script(described(config, pagename, title, description, day))


def setup(app):
    app.connect("html-page-context", tell, priority=600)  # after the description and the day
    return {"parallel_read_safe": True, "parallel_write_safe": True}
