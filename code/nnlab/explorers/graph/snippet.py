"""Python that builds a drawn graph and walks it back; js/snippet.js writes the same."""

import json
import math
import re
from decimal import Decimal

from nnlab.explorers.graph.formulas import INFIX
from nnlab.explorers.graph.structure import arguments


def snippet(data, values):
    """Return Python that builds the graph, walks back and ends in the inputs' gradients."""
    rows = data["nodes"]
    variables = [row["variable"] for row in rows]
    lines = ["from nnlab.graph import Node", ""]
    for row, variable in zip(rows, variables, strict=True):
        if row["symbol"]:
            made = expression(row, [variables[i] for i in row["inputs"]])
        else:
            made = f"Node({literal(values[row['name']])}, {quoted(row['name'])})"
        lines.append(f"{variable} = {made}")
    leaves = [f"{v}.grad" for row, v in zip(rows, variables, strict=True) if not row["symbol"]]
    return "\n".join([*lines, f"{variables[-1]}.backward()", ", ".join(leaves)])


def expression(row, names):
    """Write the operation of `row` on variables, as in `(-2) ** x` or `x.maximum(1)`."""
    op, parts = row["symbol"], [*map(written, arguments(row, names))]
    if op in INFIX:
        if op == "**" and parts[0].startswith("-"):  # -2 ** x is -(2 ** x)
            parts[0] = f"({parts[0]})"
        return f" {op} ".join(parts)
    others = [literal(row["constant"][1])] if row["constant"] else names[1:]
    return f"{names[0]}.{op}({', '.join(others)})"


def written(part):
    return part if isinstance(part, str) else literal(part)


def quoted(name):
    """Write a text as both Python and JavaScript read it, whatever signs it holds."""
    return json.dumps(name, ensure_ascii=False)


def literal(value):
    """Write a number as both Python and JavaScript read it, with all its digits."""
    if value == 0 and math.copysign(1, value) < 0:
        return "-0.0"  # Python's -0 is the whole number 0
    text = repr(float(value)).removesuffix(".0")
    if 1e-6 <= abs(value) < 1e21 and "e" in text:
        text = format(Decimal(text), "f")
    return re.sub(r"e([+-])0?", r"e\1", text)
