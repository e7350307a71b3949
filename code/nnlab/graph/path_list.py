"""Every path through a graph: the sum over them is the gradient, and there may be too many."""


def paths(node, start):
    """List the paths from `node` back to `start`, as (nodes, product of the local gradients).

    node, start   nodes of a graph of numbers
    The products add up to the gradient of `start`, which `backward` finds without listing: each
    squaring in a row doubles the paths. An empty list says that `node` does not depend on `start`.
    Source: C. Olah, "Calculus on Computational Graphs: Backpropagation" (2015).
    """
    found, waiting = [], [((node,), 1.0)]
    while waiting:
        path, product = waiting.pop()
        last = path[-1]
        if last is start:
            found.append((path, product))
            continue
        onward = zip(last.inputs, last.local_gradients, strict=True)
        waiting += reversed([((*path, x), product * local) for x, local in onward])
    return found
