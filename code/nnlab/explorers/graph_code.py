"""Python that builds a drawn graph and walks it back; graph_code.js writes the same."""

import re
from decimal import Decimal

from nnlab.explorers.graph_formulas import INFIX
from nnlab.explorers.graph_structure import arguments


def code(data, values):
    """Return Python that builds the graph, walks back and ends in the inputs' gradients."""
    rows = data["nodes"]
    variables = [row["variable"] for row in rows]
    lines = ["from nnlab.graph import Node", ""]
    for row, variable in zip(rows, variables, strict=True):
        if row["op"]:
            lines.append(f"{variable} = {expression(row, [variables[i] for i in row['inputs']])}")
        else:
            lines.append(f'{variable} = Node({literal(values[row["name"]])}, "{row["name"]}")')
    leaves = [f"{v}.grad" for row, v in zip(rows, variables, strict=True) if not row["op"]]
    return "\n".join([*lines, f"{variables[-1]}.backward()", ", ".join(leaves)])


def expression(row, names):
    parts = [x if isinstance(x, str) else literal(x) for x in arguments(row, names)]
    if row["op"] in INFIX:
        return f" {row['op']} ".join(parts)
    if row["op"] == "maximum" and row["constant"]:
        parts = [*names, literal(row["constant"][1])]
    return f"{parts[0]}.{row['op']}({', '.join(parts[1:])})"


def literal(value):
    """Write a number as both Python and JavaScript read it, with all its digits."""
    text = repr(float(value)).removesuffix(".0")
    if 1e-6 <= abs(value) < 1e21 and "e" in text:
        text = format(Decimal(text), "f")
    return re.sub(r"e([+-])0?", r"e\1", text)
