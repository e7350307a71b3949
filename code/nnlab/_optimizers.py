"""Optimizers on one array of parameters, in place; the rules, and the numbers, of torch.optim."""

import math

import numpy as np

from nnlab import _validation


def _sgd(parameters, learning_rate):
    scratch = np.empty_like(parameters)

    def step(gradient):
        np.multiply(gradient, learning_rate, out=scratch)
        np.subtract(parameters, scratch, out=parameters)

    return step


def _momentum(parameters, learning_rate, momentum):
    velocity = np.zeros_like(parameters)
    plain = _sgd(parameters, learning_rate)

    def step(gradient):
        np.multiply(velocity, momentum, out=velocity)
        np.add(velocity, gradient, out=velocity)
        plain(velocity)

    return step


def _adam(parameters, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    mean, square, scratch = (np.zeros_like(parameters) for _ in range(3))
    count = 0

    def step(gradient):
        nonlocal count
        count += 1
        np.subtract(gradient, mean, out=scratch)
        np.multiply(scratch, 1 - beta1, out=scratch)
        np.add(mean, scratch, out=mean)
        np.multiply(square, beta2, out=square)
        np.multiply(gradient, gradient, out=scratch)
        np.multiply(scratch, 1 - beta2, out=scratch)
        np.add(square, scratch, out=square)
        np.sqrt(square, out=scratch)
        np.divide(scratch, math.sqrt(1 - beta2**count), out=scratch)
        np.add(scratch, epsilon, out=scratch)
        np.divide(mean, scratch, out=scratch)
        np.multiply(scratch, learning_rate / (1 - beta1**count), out=scratch)
        np.subtract(parameters, scratch, out=parameters)

    return step


OPTIMIZERS = {"sgd": _sgd, "momentum": _momentum, "adam": _adam}


def stepper(optimizer, parameters, learning_rate, momentum=0.9):
    """Return step(gradient), which changes `parameters` in place by one step downhill.

    optimizer   "sgd": w -= lr*g;  "momentum": v = m*v + g, w -= lr*v;  "adam": betas 0.9 and
                0.999, epsilon 1e-8. The same steps as torch.optim.SGD, SGD(momentum=m), Adam.
    momentum    m, from 0 up to 1; only optimizer="momentum" has one
    Raises ValueError for another name, a learning rate that is not above 0, or m beyond 0 to 1.
    """
    rule = OPTIMIZERS[_validation.one_of("optimizer", optimizer, OPTIMIZERS)]
    rate = _validation.number("learning_rate", learning_rate, above=0)
    momentum = _validation.number("momentum", momentum, 0, 1)
    return rule(parameters, rate, momentum) if rule is _momentum else rule(parameters, rate)
