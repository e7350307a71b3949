"""Graphs to draw and to step through: those of the cs231n notes, with their numbers."""

from nnlab.graph.engine import Node, in_order
from nnlab.graph.operations import exp


def named(node, name):
    """Give a node a name and return it."""
    node.name = name
    return node


def by_name(node):
    """Return the named nodes that `node` was computed from, itself too: name to node.

    Raises ValueError if two nodes have the same name.
    """
    found = {}
    for n in in_order(node):
        if n.name in found:
            raise ValueError(f"two nodes are named {n.name!r}; give each its own name.")
        if n.name:
            found[n.name] = n
    return found


def example_fxyz(x=-2, y=5, z=-4):
    """Return f = (x + y) * z with the nodes x, y, z, q = x + y and f.

    By default q = 3, f = -12 and the gradients are -4, -4, 3. Source: cs231n, "Backpropagation".
    """
    x, y, z = Node(x, "x"), Node(y, "y"), Node(z, "z")
    q = named(x + y, "q")
    return named(q * z, "f")


def example_sigmoid_neuron(w=(2, -3, -3), x=(-1, -2), merged=False):
    """Return f = sigmoid(w0*x0 + w1*x1 + w2), u being the sum.

    w        two weights and the bias;  x: two inputs
    merged   False: four gates *-1, exp, +1, 1/x; True: one sigmoid gate, same gradients
    By default 1.00, 0.37, 1.37, 0.73 come forward after u = 1, and -0.53, -0.53, -0.20, 0.20 back.
    Source: cs231n, "Backpropagation", sigmoid example.
    """
    (w0, w1, w2), (x0, x1) = w, x
    w0, x0, w1, x1 = Node(w0, "w0"), Node(x0, "x0"), Node(w1, "w1"), Node(x1, "x1")
    w2 = Node(w2, "w2")
    u = named(w0 * x0 + w1 * x1 + w2, "u")
    return named(u.sigmoid() if merged else 1 / (1 + exp(-u)), "f")


def example_squared_norm(W=((0.1, 0.5), (-0.3, 0.8)), x=(0.2, 0.4)):
    """Return f = sum of the squares of q = W x, with the nodes W, x, q and f.

    By default q = (.22, .26), f = .116, dW = 2 q xT = [[.088, .176], [.104, .208]] and
    dx = 2 WT q = (-.112, .636). Source: cs231n, lecture 4, "vectorized example".
    """
    W, x = Node(W, "W"), Node(x, "x")
    q = named(W @ x, "q")
    return named(q.square().sum(), "f")
