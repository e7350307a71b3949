"""The lines that "As Python" copies from the template explorer; js/snippet.js writes the same."""

from nnlab.explorers.core.pictures import texts
from nnlab.templates import inked


def snippet(view):
    """Return lines whose last one gives the ten scores of the picture on screen."""
    if view.place is None:
        imports = "from nnlab.templates import digit_classifier, inked"
        picture = f'inked("{" ".join(texts(inked(view.pixels)))}")'
    else:
        imports = "from nnlab.datasets import digits\nfrom nnlab.templates import digit_classifier"
        picture = f'digits().scaled("test")[{view.place}]'
    return (
        f"{imports}\n\n"
        f"picture = {picture}\n"
        f"picture = {view.contrast:g} * picture + {view.background:g}\n"
        "digit_classifier().scores(picture[None])[0]"
    )
