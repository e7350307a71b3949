"""What is said of a state, word for word as js/line.js says it."""

from nnlab.explorers.core import significant
from nnlab.explorers.descent import say
from nnlab.explorers.descent.view import CURVATURES


def line(view, result):
    """Say where the path is and which way it goes on, or that it runs away; and the rate's limit.

    view  a `DescentView`;  result: its `Descent`
    """
    count, (x, y) = len(result.points) - 1, map(significant, result.points[-1])
    rate = significant(view.rate)
    if result.diverged:
        said = [say("away", step=count + 1, rate=rate)]
    else:
        height = significant(result.heights[-1])
        said = [say("at", rate=rate, count=count, x=x, y=y, height=height), _ahead(view, result)]
    return " · ".join([*said, *_limit(view, result)])


def _ahead(view, result):
    """The gradient's signs, and which way a step against it goes, momentum aside."""
    if result.gradient == (0, 0):
        moved = len(result.points) > 1 and (result.points[-1] != result.points[-2]).any()
        return say("coasts" if view.momentum and moved else "level")
    ways = [say("less" if g > 0 else "more" if g < 0 else "same") for g in result.gradient]
    dx, dy = map(significant, result.gradient)
    return say("ahead", dx=dx, dy=dy, way_x=ways[0], way_y=ways[1])


def _limit(view, result):
    """What bounds the learning rate on this surface."""
    curvature = CURVATURES.get(view.surface, 0)
    if curvature:
        limit = significant(2 * (1 + view.momentum) / curvature)
        yield say("limit", limit=limit, curvature=curvature, momentum=significant(view.momentum))
    elif view.surface == "saddle":
        yield say("bottomless")
    elif result.diverged:
        yield say("steep")
