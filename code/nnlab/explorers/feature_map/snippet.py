"""The lines that "As Python" copies from the feature map explorer, as js/snippet.js has them."""

from nnlab.explorers.feature_map.view import NETS


def snippet(view):
    """Return lines whose last one gives the ten scores of the shown net."""
    own = view.digit == "drawing"
    names = [*["fit_digit"] * view.fitted, "forward", "move", "trained"]
    names += [] if own else ["written_digit"]
    picture = f'inked("{" ".join(view.pixels)}")' if own else f"written_digit({view.digit})"
    return "\n".join(
        [
            f"from nnlab.convnet import {', '.join(names)}",
            *["from nnlab.templates import inked"] * own,
            "",
            f'net, weights = trained("{NETS[view.net]}")',
            f"picture = {picture}",
            *["picture = fit_digit(picture)"] * view.fitted,
            f"picture = move(picture, {view.down}, {view.right})",
            "forward(net, weights, picture[None, None])[0]",
        ]
    )
