"""The neuron and the net of `benchmarks.graph`, by micrograd, by nnlab.graph and by torch.

micrograd has no exp: it gets one here, written as its own operations are.
"""

import math
import random

import numpy as np
import torch
from micrograd import nn
from micrograd.engine import Value
from nnlab import graph

NEURON = (2.0, -1.0, -3.0, -2.0, -3.0)  # w0, x0, w1, x1, w2
POINTS = 100


def exp(x):
    """e**x as an operation of micrograd."""
    out = Value(math.exp(x.data), (x,), "exp")

    def _backward():
        x.grad += out.data * out.grad

    out._backward = _backward
    return out


def neuron(exp):
    return lambda w0, x0, w1, x1, w2: 1 / (1 + exp(-(w0 * x0 + w1 * x1 + w2)))


def neurons():
    """Return name to a function without arguments that goes forward and backward."""
    by_micrograd, by_nodes = neuron(exp), neuron(graph.exp)
    compiled = graph.compile(by_nodes, *NEURON)

    def micrograd():
        inputs = [Value(x) for x in NEURON]
        output = by_micrograd(*inputs)
        output.backward()
        return output.data, [x.grad for x in inputs]

    def nodes():
        inputs = [graph.Node(x) for x in NEURON]
        output = by_nodes(*inputs)
        output.backward()
        return output.value, [x.grad for x in inputs]

    return {"micrograd": micrograd, "nodes": nodes, "compiled": lambda: compiled(*NEURON)}


def moons(n, rng):
    """Two half circles like those of micrograd's demo: points of shape (n, 2), labels +1 and -1."""
    angle, label = rng.uniform(0, math.pi, n), np.where(np.arange(n) % 2, 1.0, -1.0)
    points = np.stack([np.cos(angle) + (label > 0), label * -np.sin(angle) + (label > 0) / 2], 1)
    return points + rng.normal(0, 0.1, (n, 2)), label


def micrograd_net(model, points, labels):
    """The demo's loss of all points: max-margin and a little weight decay."""
    model.zero_grad()
    scores = [model([Value(x) for x in point]) for point in points.tolist()]
    losses = [(1 + -y * s).relu() for y, s in zip(labels.tolist(), scores, strict=True)]
    loss = sum(losses) * (1.0 / len(losses)) + 1e-4 * sum(p * p for p in model.parameters())
    loss.backward()
    return loss.data, [part for layer in model.layers for part in arrays_of(layer, "grad")]


def array_net(points, labels):
    """The same loss as a function of three (W, b) in turn, by nodes or by tensors."""

    def loss(*parameters):
        h, last = points, len(parameters) - 2
        for i in range(0, len(parameters), 2):
            h = h @ parameters[i] + parameters[i + 1]
            h = h.relu() if i < last else h
        margin = (1 - labels[:, None] * h).relu().sum() / len(labels)
        return margin + 1e-4 * sum(p.square().sum() for p in parameters)

    return loss


def nets():
    """Return name to a function without arguments that goes forward and backward."""
    points, labels = moons(POINTS, np.random.default_rng(0))
    random.seed(0)
    model = nn.MLP(2, [16, 16, 1])
    parameters = [part for layer in model.layers for part in arrays_of(layer, "data")]
    loss = array_net(points, labels)
    compiled = graph.compile(loss, *parameters)
    tensors = [torch.tensor(p, requires_grad=True) for p in parameters]
    torch_loss = array_net(torch.tensor(points), torch.tensor(labels))

    def by_torch():
        for t in tensors:
            t.grad = None
        value = torch_loss(*tensors)
        value.backward()
        return value.item(), [t.grad.numpy() for t in tensors]

    return {
        "micrograd": lambda: micrograd_net(model, points, labels),
        "nodes": lambda: graph.value_and_gradients(loss, *parameters),
        "compiled": lambda: compiled(*parameters),
        "torch": by_torch,
    }


def arrays_of(layer, what):
    """Return W of shape (in, out) and b of shape (out,) of micrograd's layer, "data" or "grad"."""
    weights = [[getattr(w, what) for w in neuron.w] for neuron in layer.neurons]
    biases = [float(getattr(neuron.b, what)) for neuron in layer.neurons]
    return np.array(weights).T.copy(), np.array(biases)
