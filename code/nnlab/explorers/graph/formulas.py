"""Numbers, gates and formulas as the graph explorer writes them; js/formulas.js writes the same."""

from nnlab.explorers.core.numbers import fixed, scientific
from nnlab.explorers.graph.structure import arguments

INFIX = {"+": " + ", "-": " − ", "*": "·", "/": "/", "**": "^"}
NAMES = {"sigmoid": "σ", "maximum": "max", "relu": "ReLU"}
SYMBOLS = NAMES | {"*": "×", "-": "−", "/": "÷", "square": "x²", "**": "xʸ"}
SIGNS = {"infix": INFIX, "names": NAMES, "symbols": SYMBOLS}  # for the page


def short(value, digits=2):
    """Write a number in six characters or so, for the drawing: 0.53, 4.9e8, 2.5e−3."""
    size = abs(value)
    plainly = size == 0 or 0.5 / 10**digits <= size < 99999.995
    text = fixed(size, digits) if plainly else scientific(size, 1)
    return f"−{text}" if value < 0 else text


def long(value):
    """Four decimals for the line: 0.2·2 = 0.39 would look like a mistake, 0.1966·2 = 0.3932 not."""
    return short(value, 4)


def wrapped(value):
    text = value if isinstance(value, str) else long(value)
    return f"({text})" if text.startswith("−") else text


def plain(value):
    return value if isinstance(value, str) else long(value)


def formula(row, parts):
    """Write the operation of `row` with `parts`, numbers or names, as in q·z or max(2, −1)."""
    op, parts = row["symbol"], arguments(row, parts)
    if op in INFIX:
        first = wrapped(parts[0]) if op == "**" else plain(parts[0])
        return f"{first}{INFIX[op]}{wrapped(parts[1])}"
    if op == "square":
        return f"{wrapped(parts[0])}²"
    return f"{NAMES.get(op, op)}({', '.join(map(plain, parts))})"


def gate(row):
    """Write what a drawing puts into the gate of `row`: ×, +1, 1/x, exp."""
    op = row["symbol"]
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
    op, out = row["symbol"], row["shown"]
    constant = row["constant"]
    place = 1 - constant[0] if constant else position
    a, b = (*map(wrapped, arguments(row, names)), "")[:2]
    if op == "*" and not constant:
        return (b, a)[place]
    if op == "/":
        return (f"1/{b}", f"−{a}/{b}²")[place]
    if op == "**":
        less = long(constant[1] - 1) if constant and not place else f"({b}−1)"
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
