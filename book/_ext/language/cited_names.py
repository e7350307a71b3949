"""Name the authors of what a page cites as its language does: in Korean, Xiao 외 and Hubel, Wiesel.

So do the notebooks (book/source/references.py).
"""

from dataclasses import dataclass, field

from sphinxcontrib.bibtex.plugin import register_plugin
from sphinxcontrib.bibtex.style.referencing import PersonStyle
from sphinxcontrib.bibtex.style.referencing.label import LabelReferenceStyle

STYLE = "korean-label"


@dataclass
class KoreanLabels(LabelReferenceStyle):
    """sphinxcontrib-bibtex's own style but for the words between and after names."""

    person: PersonStyle = field(default_factory=lambda: PersonStyle(sep2=", ", other=" 외"))


def choose_style(app, config):
    if config.language == "ko":
        config.bibtex_reference_style = STYLE


def setup(app):
    register_plugin("sphinxcontrib.bibtex.style.referencing", STYLE, KoreanLabels)
    app.connect("config-inited", choose_style)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
