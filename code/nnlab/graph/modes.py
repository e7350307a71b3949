"""How many products each mode of differentiation takes, counted by going through the graph."""

from nnlab.graph.engine import in_order


def products_by_mode(outputs, inputs):
    """Count the products of local gradients that all gradients of `outputs` by `inputs` take.

    outputs, inputs   nodes; forward mode goes through the graph once for each input, reverse mode
                      once for each output
    Returns (forward, reverse). Reverse mode multiplies along every wire below an output, as
    `Node.backward` does; forward mode only along those that an input leads to.
    """
    nodes = list(dict.fromkeys(node for output in outputs for node in in_order(output)))
    forward = sum(_reached(nodes, start) for start in inputs)
    reverse = sum(len(node.inputs) for output in outputs for node in in_order(output))
    return forward, reverse


def _reached(nodes, start):
    """Count the wires that lead on from `start`, directly or not."""
    moved, wires = {start}, 0
    for node in nodes:
        leading = sum(x in moved for x in node.inputs)
        if leading:
            moved.add(node)
            wires += leading
    return wires
