"""Turn a function of nodes into straight-line Python that returns its value and gradients."""

import re
from keyword import iskeyword

import numpy as np

from nnlab.graph.checking import called, value_and_gradients
from nnlab.graph.engine import Node
from nnlab.graph.kinds import as_value, zeros_like
from nnlab.graph.symbols import Symbol, Tape
from nnlab.graph.traced import KINDS  # noqa: F401 (adds the kind that writes)

CLASH = r"[cgv]\d+|arrays|exp|float|floats|inf|log|nan|np|pow|tanh|__\w+"  # taken in the code
HEADER = {  # what the code may need, and the sign that it does
    "from math import {}": r"(?<![.\w])(exp|inf|log|nan|pow|tanh)\b",
    "import numpy as np": r"\bnp\.",
    "from nnlab.graph import {}": r"(?<![.\w])(arrays|floats)\.",
}


def compile(f, *examples, wrt=None):
    """Write `f` out as straight-line code, without nodes: tens of times faster than the graph.

    f          takes nodes and returns a node whose value is a single number
    examples   one value per input of `f`; they tell number from array and the shapes
    wrt        which inputs to return gradients of, as [0, 2]; all by default
    Returns a function of plain values that returns (value, gradients), as `value_and_gradients`;
    its `source` is the text: equal expressions are computed once, unused gradients never; its
    `code` is the bare function, without the check of the inputs.
    Where floats leave their domain the graph itself is asked: same errors, same infinities.
    Raises TypeError if `f` decides an `if` on a value: the code has no branches.
    """
    values = [as_value(x) for x in examples]
    wrt = tuple(range(len(values)) if wrt is None else wrt)
    tape, inputs = Tape(), []
    for name, value in zip(input_names(f, len(values)), values, strict=True):
        inputs.append(Node(0.0))
        inputs[-1].value = Symbol(tape, value, name=name)
    output = called(f, inputs)
    tape.prefix = "g"
    output.backward()
    gradients = [zeros_like(values[i]) if inputs[i].grad is None else inputs[i].grad for i in wrt]
    gradients = [tape.constant(g) for g in gradients]  # an array here is one that never changes
    source = written(f, [x.value for x in inputs], output.value, gradients)
    names = {s.name: s.example for s in tape.constants.values()}
    exec(source, names)
    return guarded(names[function_name(f)], f, values, wrt, source)


def input_names(f, n):
    """Return the names of the parameters of `f`, or x0, x1, ... where those would clash."""
    names = f.__code__.co_varnames[: f.__code__.co_argcount] if hasattr(f, "__code__") else ()
    if len(names) == n and not any(re.fullmatch(CLASH, name) for name in names):
        return names
    return [f"x{i}" for i in range(n)]


def function_name(f):
    name = getattr(f, "__name__", "")
    free = name.isidentifier() and not iskeyword(name) and not re.fullmatch(CLASH, name)
    return name if free else "compiled"


def written(f, inputs, value, gradients):
    """Return the code of a function that returns `value` and `gradients`, and nothing unused."""
    lines = []
    for symbol in needed([value, *gradients]):
        symbol.name = f"{symbol.prefix}{len(lines)}"
        lines.append(f"{symbol.name} = {symbol.code.format(*map(text, symbol.arguments))}")
    back = [f"np.array({text(g)})" if np.shape(g) else text(g) for g in gradients]
    lines.append(f"return {text(value)}, ({', '.join(back)}{',' if len(back) == 1 else ''})")
    names = ", ".join(s.name for s in inputs)
    body = "".join(f"    {line}\n" for line in lines)
    return f"{header(body)}\n\ndef {function_name(f)}({names}):\n{body}".lstrip()


def needed(outputs):
    """List the computed symbols that the outputs depend on, in the order of computing."""
    waiting, found = list(outputs), set()
    while waiting:
        x = waiting.pop()
        if isinstance(x, Symbol) and x.code and x not in found:
            found.add(x)
            waiting += x.arguments
    return sorted(found, key=lambda symbol: symbol.number)


def text(x):
    return x.name if isinstance(x, Symbol) else repr(x)


def header(body):
    found = {line: sorted(set(re.findall(sign, body))) for line, sign in HEADER.items()}
    return "".join(f"{line.format(', '.join(some))}\n" for line, some in found.items() if some)


def guarded(code, f, values, wrt, source):
    """Return `code` with its inputs checked; what floats cannot do is left to the graph."""
    kinds = tuple(map(type, values))
    shapes = [np.shape(x) for x in values]

    def by_graph(given):
        value, gradients = value_and_gradients(f, *given)
        return value, tuple(gradients[i] for i in wrt)

    def of_numbers(*given):
        if tuple(map(type, given)) != kinds:
            given = accepted(given, shapes)
        try:
            return code(*given)
        except (ArithmeticError, ValueError):
            return by_graph(given)

    def of_arrays(*given):
        given = accepted(given, shapes)
        try:
            with np.errstate(over="raise", divide="raise", invalid="raise"):
                return code(*given)
        except (ArithmeticError, ValueError):
            return by_graph(given)

    function = of_arrays if "np." in source else of_numbers
    function.source, function.code = source, code
    return function


def accepted(given, shapes):
    """Return the inputs as floats and arrays of the examples' shapes, or raise ValueError."""
    if len(given) != len(shapes):
        raise TypeError(f"{len(given)} inputs given, compiled for {len(shapes)}; try as many.")
    values = [as_value(x) for x in given]
    for i, (value, shape) in enumerate(zip(values, shapes, strict=True)):
        if np.shape(value) != shape:
            raise ValueError(
                f"input {i} has shape {np.shape(value)}, compiled for {shape}; "
                "compile again with an example of the new shape."
            )
    return values
