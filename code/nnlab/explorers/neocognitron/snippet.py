"""The lines that "As Python" copies from the neocognitron explorer; js/snippet.js has the same."""


def snippet(view):
    """Return lines whose last one gives the stack's ten scores."""
    if view.place is None:
        imports = (
            "import numpy as np\nfrom nnlab.convnet import move\n"
            "from nnlab.cortex import digit_nets\nfrom nnlab.templates import inked"
        )
        picture = f'np.pad(inked("{" ".join(view.pixels)}"), 3)'
    else:
        imports = (
            "from nnlab.convnet import move\nfrom nnlab.cortex import digit_nets, framed_digits"
        )
        picture = f"framed_digits()[0][{view.place}]"
    return (
        f"{imports}\n\npicture = move({picture}, {view.down}, {view.right})\n"
        'digit_nets().scores(picture[None])["stack"][0]'
    )
