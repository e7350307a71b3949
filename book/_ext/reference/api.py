"""The API page: `.. api:: nnlab` sets the docstrings of all public modules of the package.

A module is public if its name has no underscore. Packages hand on what their modules define, and it
is described there; the modules of IMPORTED_ONE_BY_ONE are described too, with what else they have.
Nothing names a module or a function by hand: a new one is on the page with the next build.
"""

import dataclasses
import importlib
import inspect
import pkgutil

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util.docutils import SphinxDirective
from sphinx.util.inspect import stringify_signature

from book._ext.reference.docstrings import sections
from book._ext.reference.markup import custom_sections, escaped, google_style

IMPORTED_ONE_BY_ONE = ("nnlab.checks", "nnlab.drawing")


def public_modules(package):
    """Return {name: its members' names} of a package and its public modules, by their names."""
    found = {package: members(importlib.import_module(package))}
    for parent in (package, *filter(_inside(package), IMPORTED_ONE_BY_ONE)):
        handed_on = _described(importlib.import_module(parent))
        for name in _modules_in(parent):
            own = members(importlib.import_module(name), but=handed_on)
            if own or parent == package:
                found[name] = own
    return dict(sorted(found.items()))


def _inside(package):
    return lambda name: name.startswith(f"{package}.")


def _modules_in(package):
    modules = pkgutil.iter_modules(importlib.import_module(package).__path__)
    return [f"{package}.{module.name}" for module in modules if not module.name.startswith("_")]


def _described(module):
    return [getattr(module, name) for name in members(module)]


def members(module, but=()):
    """Return the public names of a module that are to be described with it.

    These are the classes and functions that it defines, or that come from a module inside of it or
    from one with an underscore. Others, as `nnlab.xor.Net`, stand under the module they are from.
    """
    names = getattr(module, "__all__", None) or [n for n in vars(module) if not n.startswith("_")]
    things = [(name, getattr(module, name)) for name in names]
    return [n for n, thing in things if _at_home(thing, module.__name__) and thing not in but]


def _at_home(thing, home):
    if not (inspect.isclass(thing) or inspect.isroutine(thing)):
        return False
    package = home.partition(".")[0]
    return f"{thing.__module__}.".startswith((f"{home}.", f"{package}._"))


def names_of(what, thing):
    """Return what the rows of a docstring may describe: {"Parameters": names, "Fields": names}."""
    if dataclasses.is_dataclass(thing):
        return {"Fields": [f.name for f in dataclasses.fields(thing)]}
    if hasattr(thing, "_fields"):
        return {"Fields": list(thing._fields)}
    if what not in ("class", "function", "method"):
        return {}
    try:
        return {"Parameters": list(inspect.signature(thing).parameters)}
    except (TypeError, ValueError):  # a class in C, or one whose maker has no signature
        return {}


def rewrite(app, what, name, thing, options, lines):
    """Rewrite autodoc's `lines` in place, in the style that napoleon, which comes next, reads."""
    text = inspect.cleandoc("\n".join(lines))
    summary, _, rest = text.partition("\n\n")
    names = names_of(what, thing)
    found = sections(rest, [name for known in names.values() for name in known])
    # Of what a property says napoleon would take all up to the first colon for its type.
    no_type = ": " if what in ("property", "attribute", "data") else ""
    lines[:] = [no_type + escaped(" ".join(summary.split())), ""]
    lines += google_style(found, names, app.config.language)


def signature(app, what, name, thing, options, given, returned):
    """Give a class the signature of its `__init__` where autodoc found that of a base's `__new__`.

    All of traitlets' classes, so all explorers, have `__new__(cls, *args, **kwargs)`.
    """
    if what == "class" and given == "(*args, **kwargs)":
        return stringify_signature(inspect.signature(thing), show_annotation=False), returned
    return None


def skip(app, what, name, thing, skipped, options):
    """Leave out what Python itself says of a named tuple's fields: "Alias for field number 0"."""
    return True if (inspect.getdoc(thing) or "").startswith("Alias for field number") else None


class Api(SphinxDirective):
    """A list of all modules, then a section for each, whose text is English in either language."""

    required_arguments = 1

    def run(self):
        modules = public_modules(self.arguments[0])
        parts = [self._section(name, own) for name, own in modules.items()]
        entries = nodes.bullet_list()
        for section in parts:
            link = _link(section["ids"][0], section["module"])
            entries += nodes.list_item("", nodes.paragraph("", "", *link, *section["summary"]))
        return [_in_english(entries), *map(_in_english, parts)]

    def _section(self, name, own):
        section = nodes.section(ids=[nodes.make_id(name)], module=name, own_address=True)
        section += nodes.title("", "", nodes.literal(text=name))
        links = [node for member in own for node in _link(f"{name}.{member}", member)]
        section += nodes.paragraph("", "", *links, classes=["api-members"])
        text = [f".. automodule:: {name}", f"   :members: {', '.join(own)}"]
        self.state.nested_parse(StringList([*text, ""], source=name), 0, section)
        self.state.document.note_explicit_target(section)
        summary = next(p for p in section.findall(nodes.paragraph) if not p["classes"])
        section["summary"] = [nodes.Text(": "), *(child.deepcopy() for child in summary)]
        return section


def _link(address, words):
    """Return a link within the page, and the space after it."""
    literal = nodes.literal(text=words)
    return nodes.reference("", "", literal, refid=address, internal=True), nodes.Text(" ")


def _in_english(node):
    node["support_smartquotes"] = False  # padding="full" is code
    for paragraph in node.findall(nodes.paragraph):
        paragraph["classes"].append("language-en")
    # napoleon's dash, which the quotes' own setting would have made a dash
    for text in [t for t in node.findall(nodes.Text) if t.startswith(" -- ")]:
        text.parent.replace(text, nodes.Text(f" – {text[4:]}"))
    return node


def speak(app, config):
    """Name napoleon's sections in the language of the page."""
    config.napoleon_custom_sections = custom_sections(config.language)


def setup(app):
    app.setup_extension("sphinx.ext.autodoc")
    app.setup_extension("sphinx.ext.napoleon")
    app.add_directive("api", Api)
    app.connect("config-inited", speak)
    app.connect("autodoc-skip-member", skip)
    app.connect("autodoc-process-signature", signature)
    app.connect("autodoc-process-docstring", rewrite, priority=400)  # before napoleon (500)
    return {"parallel_read_safe": True}
