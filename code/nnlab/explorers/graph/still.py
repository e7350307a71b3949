"""The still picture of the graph explorer, for pages read without JavaScript."""

from nnlab.drawing import circuits, style
from nnlab.explorers.graph.formulas import gate, short


def still(data, known, arrived):
    """Draw the circuit with the values and gradients that are known, {name: number}; SVG text."""
    labels = [gate(row) if row["symbol"] else "" for row in data["nodes"]]
    return style.svg_text(circuits.circuit_picture(data, labels, known, arrived, short))
