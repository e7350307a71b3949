"""What is said of a state: the live line, as js/line.js says it."""

from nnlab.explorers.core import show_number
from nnlab.explorers.core.numbers import subscript
from nnlab.explorers.folding import say
from nnlab.explorers.folding.view import LAST


def line(view, result):
    """Say where on its way the plane is, and what has become of pieces, points and units."""
    stage = view.stage
    said = [_step(stage)]
    said.append(say("pieces", count=result.pieces[begun(stage)]))
    if result.gone:
        said.append(say("gone", count=len(result.gone)))
    if result.dead:
        said.append(say("dead", units=", ".join(f"a{subscript(k)}[{u}]" for k, u in result.dead)))
    if view.follow:
        x, y = map(show_number, result.places[view.follow - 1])
        fate = "lost" if view.follow - 1 in result.gone else "followed"
        said.append(say(fate, point=view.follow, x=x, y=y))
    said.append(say("right", right=result.right, count=result.count))
    return " · ".join(said)


def begun(stage):
    """Return how many ReLU layers have begun to fold."""
    return min(4, max(0, -int(-(stage - 1) // 2)))


def name(step):
    """Return what the image after so many half-steps is called: x, z₁, a₁, ..., e."""
    if step in (0, LAST):
        return "e" if step else "x"
    return f"{'z' if step % 2 else 'a'}{subscript((step + 1) // 2)}"


def _step(stage):
    before = int(stage)
    if stage == before:
        return say("now", name=name(before))
    part = show_number(round(100 * (stage - before)))
    return say("between", before=name(before), after=name(before + 1), part=part)
