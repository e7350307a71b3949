"""The operations: each rule returns its value and the local gradient of each argument."""

from nnlab.graph.engine import Node
from nnlab.graph.kinds import of
from nnlab.graph.rules import Linear, binary, unary


@binary("+")
def add(a, b):
    """a + b; each side gets the whole upstream gradient."""
    return a + b, (1.0, 1.0)


@binary("-")
def subtract(a, b):
    """a - b; the right side gets the upstream gradient with its sign turned."""
    return a - b, (1.0, -1.0)


@binary("*")
def multiply(a, b):
    """a * b; each side's slope is the other side."""
    return a * b, (b, a)


@binary("/")
def divide(a, b):
    """a / b; DomainError where b is 0."""
    if type(b) is not float or b == 0.0:
        of(b).nonzero(b)
    value = a / b
    return value, (1.0 / b, -value / b)


@binary("**")
def power(a, b):
    """a**b for two nodes: slopes along both, that along b with the logarithm of a."""
    numbers = of(a, b)
    return numbers.power(a, b), (numbers.power_slope(a, b), numbers.exponent_slope(a, b))


@binary("**")
def to_the(a, n):
    """a**n for a plain number n: no logarithm is taken for the slope along n."""
    numbers = of(a, n)
    return numbers.power(a, n), (numbers.power_slope(a, n), None)


@unary("exp")
def exp(a):
    """e**a, its own slope; DomainError above 709.78, where a float ends."""
    value = of(a).exp(a)
    return value, (value,)


@unary("log")
def log(a):
    """The natural logarithm; DomainError for numbers not above 0."""
    return of(a).log(a), (1.0 / a,)


@unary("tanh")
def tanh(a):
    """The hyperbolic tangent; its slope, 1 - tanh(a)**2, needs the value alone."""
    value = of(a).tanh(a)
    return value, (1.0 - value * value,)


@unary("sigmoid")
def sigmoid(a):
    """1 / (1 + e**-a); its slope, s * (1 - s), needs the value s alone."""
    value = of(a).sigmoid(a)
    return value, (value * (1.0 - value),)


@unary("relu")
def relu(a):
    """max(a, 0); the slope at 0 is 0, as in torch."""
    return of(a).relu(a), (of(a).step(a),)


@binary("maximum")
def maximum(a, b):
    """The larger of two; in a tie each gets half of the gradient, as in torch."""
    share = of(a, b).share(a, b)
    return of(a, b).maximum(a, b), (share, 1.0 - share)


@unary("square")
def square(a):
    """a * a: for fractions and negative numbers too, and without a power."""
    return a * a, (2.0 * a,)


@unary("sum")
def total(a, axis=None, keepdims=False):
    """The sum of all entries, or along `axis` (an int or several)."""
    numbers = of(a)
    value = numbers.total(a, axis, keepdims)
    if axis is None and not keepdims:
        return value, (1.0,)
    back = Linear("1 for each entry", lambda upstream: numbers.spread(upstream, a, axis, keepdims))
    return value, (back,)


@binary("@")
def matmul(a, b):
    """The product of two matrices, a matrix and a vector, or two vectors."""
    numbers = of(a, b)
    left = Linear("upstream @ b.T", lambda upstream: numbers.product_left(upstream, b))
    right = Linear("a.T @ upstream", lambda upstream: numbers.product_right(upstream, a))
    return numbers.product(a, b), (left, right)


def swapped(operation):
    """Return the operation with its sides exchanged: 2 - x asks x, through `__rsub__`."""
    return lambda node, other: operation(other, node)


Node.__add__ = Node.__radd__ = add
Node.__mul__ = Node.__rmul__ = multiply
Node.__sub__, Node.__rsub__ = subtract, swapped(subtract)
Node.__truediv__, Node.__rtruediv__ = divide, swapped(divide)
Node.__matmul__, Node.__rmatmul__ = matmul, swapped(matmul)
Node.__pow__ = lambda node, n: (power if isinstance(n, Node) else to_the)(node, n)
Node.__rpow__ = swapped(power)
Node.__neg__ = lambda node: multiply(node, -1.0)
Node.exp, Node.log, Node.tanh, Node.sigmoid, Node.relu = exp, log, tanh, sigmoid, relu
Node.maximum, Node.square = maximum, square
Node.sum = lambda node, axis=None, keepdims=False: total(node, axis, keepdims)
