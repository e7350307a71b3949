"""The words of one step, letter for letter as the view's graph_line.js writes them, and the code."""

import re
from decimal import ROUND_HALF_UP, Decimal

from nnlab.explorers.base import show_number
from nnlab.explorers.graph_structure import arguments
from nnlab.language import say

INFIX = {"+": " + ", "-": " − ", "*": "·", "/": "/", "**": "^"}
SYMBOLS = {"*": "×", "-": "−", "/": "÷", "sigmoid": "σ", "maximum": "max", "relu": "ReLU"}
SYMBOLS |= {"square": "x²", "**": "xʸ"}


def short(value):
    """Write a number in six characters or so: 0.53, 4.9e8, 2.5e−3."""
    size = abs(value)
    if size == 0 or 0.005 <= size < 99999.995:
        return show_number(value)
    exact = Decimal(size)
    power = exact.adjusted()
    front = exact.scaleb(-power).quantize(Decimal("0.1"), ROUND_HALF_UP)
    if front == 10:
        front, power = Decimal("1.0"), power + 1
    text = f"{front}e{power}".replace(".0e", "e").replace("-", "−")
    return f"−{text}" if value < 0 else text


def wrapped(value):
    text = value if isinstance(value, str) else short(value)
    return f"({text})" if text.startswith("−") else text


def plain(value):
    return value if isinstance(value, str) else short(value)


def formula(row, parts):
    """Write the operation of `row` with `parts`, numbers or names, as in q·z or max(2, −1)."""
    op, parts = row["op"], arguments(row, parts)
    if op in INFIX:
        first = wrapped(parts[0]) if op == "**" else plain(parts[0])
        return f"{first}{INFIX[op]}{wrapped(parts[1])}"
    if op == "square":
        return f"{wrapped(parts[0])}²"
    name = {"sigmoid": "σ", "maximum": "max", "relu": "ReLU"}.get(op, op)
    return f"{name}({', '.join(map(plain, parts))})"


def gate(row):
    """Write what a drawing puts into the gate of `row`: ×, +1, 1/x, exp."""
    op = row["op"]
    symbol = SYMBOLS.get(op, op)
    if not row["constant"]:
        return symbol
    place, value = row["constant"]
    c = short(value)
    if op == "maximum":
        return f"max {c}"
    if op == "**":
        return f"x^{c}" if place else f"{c}^x"
    if op == "/":
        return f"x/{c}" if place else f"{c}/x"
    return f"{symbol}{c}" if place or op in "+*" else f"{c}{symbol}x"


def slope(row, names, values, position):
    """Write the local gradient along input number `position` in symbols; "" if it is a number."""
    op, out = row["op"], row["shown"]
    place = position if len(row["inputs"]) == 2 else (1 - row["constant"][0] if row["constant"] else 0)
    a, b = (*map(wrapped, arguments(row, names)), "")[:2]
    if op == "*" and not row["constant"]:
        return (b, a)[place]
    if op == "/":
        return (f"1/{b}", f"−{a}/{b}²")[place]
    if op == "**":
        less = short(row["constant"][1] - 1) if row["constant"] and not place else f"({b}−1)"
        return (f"{b}·{a}^{less}", f"{out}·log {a}")[place]
    if op == "maximum":
        numbers = arguments(row, values)
        sign = ">" if numbers[0] > numbers[1] else "<" if numbers[0] < numbers[1] else "="
        return f"[{a} {sign} {b}]"
    if op == "relu":
        return f"[{a} {'>' if values[0] > 0 else '≤'} 0]"
    simple = {
        "exp": out,
        "log": f"1/{a}",
        "tanh": f"1−{out}²",
        "sigmoid": f"{out}·(1−{out})",
        "square": f"2·{a}",
    }
    return simple.get(op, "")


def live_line(data, walked):
    """Return the line that spells out the current step."""
    half, at = len(walked.steps) // 2, walked.step
    rows = {row["name"]: row for row in data["nodes"]}
    if at == 0:
        return say("graph_start")
    step = walked.steps[at - 1]
    row = rows[step.node.name]
    names = [rows[x.name]["shown"] for x in step.inputs]
    values = [float(v) for v in step.values]
    counted = {"at": at - half if at > half else at, "count": half, "gate": gate(row)}
    if at <= half:
        said = f"{row['shown']} = {formula(row, names)} = {formula(row, values)} = {short(step.value)}"
        return " · ".join([say("graph_forward", **counted), said])
    top = data["nodes"][-1]["shown"]
    arrived = f"∂{top}/∂{row['shown']} = {short(step.upstream)}"
    said = [say("graph_backward", **counted), say("graph_upstream", formula=arrived)]
    for i in range(len(names)):
        said.append(downstream(data, walked, row, i))
    if row["op"] == "maximum" and 0.5 in step.local_gradients:
        said.append(say("graph_tie"))
    return " · ".join(said)


def downstream(data, walked, row, i):
    """Return the part of the line for input number i: local gradient, product, sum at a branch."""
    step, top = walked.steps[walked.step - 1], data["nodes"][-1]["shown"]
    inputs = [data["nodes"][x] for x in row["inputs"]]
    names, x = [one["shown"] for one in inputs], inputs[i]
    local, down = local_of(step, i), short(step.downstream[i])
    symbols = slope(row, names, list(map(float, step.values)), i)
    d = f"∂{row['shown']}/∂{x['shown']}"
    equal = f"{d} = {symbols} = {short(local)}" if symbols else f"{d} = {short(local)}"
    product = f"∂{top}/∂{row['shown']}·{d} = {short(step.upstream)}·{wrapped(local)} = {down}"
    branching = sum(wire["source"] == row["inputs"][i] for wire in data["wires"]) > 1
    whole = product if branching else f"∂{top}/∂{x['shown']} = {product}"
    text = say("graph_downstream", local=equal, formula=whole)
    if earlier := walked.parts[x["name"]][: -row["inputs"][i:].count(row["inputs"][i])]:
        first, *rest = earlier
        terms = " + ".join([short(first), *map(wrapped, rest), wrapped(step.downstream[i])])
        sum_ = f"∂{top}/∂{x['shown']} = {terms} = {short(step.totals[i])}"
        text += say("graph_branch", formula=sum_)
    return text


def local_of(step, i):
    """The local gradient as a number; that of the sum of a single number is 1."""
    local = step.local_gradients[i]
    return local if isinstance(local, float) else 1.0


def problem(data, key, row, values):
    """Return why the node `row` cannot be computed: the words of `key` with its numbers."""
    inputs = [data["nodes"][i] for i in row["inputs"]]
    shown = formula(row, [x["shown"] for x in inputs]) if row["op"] else row["shown"]
    known = ", ".join(f"{x['shown']} = {short(values[x['name']])}" for x in inputs)
    return say(key, name=row["shown"], formula=shown, inputs=known)


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
