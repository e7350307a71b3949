"""Adam on torch's parameters by torch's own function, without the class torch.optim.Adam.

Any method of a torch.optim.Optimizer loads torch's compiler, which nothing here uses: 70 MB of a
kernel's memory and two seconds. And the class steps each tensor by itself, which takes most of the
time where tensors are many and small; here all of them are one.
"""

from math import cos, pi


class Adam:
    """The steps of torch.optim.Adam.

    parameters  tensors of one type, on the CPU. They stay where they are for their owner, but share
                one memory from now on, and so do their gradients: set neither to another tensor.
    """

    def __init__(self, parameters, rate):
        import torch

        self.rate, self.beta1 = rate, 0.9
        parameters = list(parameters)
        size = sum(map(_room, parameters))
        four = torch.zeros(4, size, dtype=parameters[0].dtype)
        self._values, self._gradients, self._means, self._squares = four
        self._count = torch.tensor(0.0)
        _move(parameters, self._values, self._gradients)

    def zero_grad(self):
        self._gradients.zero_()

    def step(self):
        import torch
        from torch.optim.adam import adam

        with torch.no_grad():
            adam(
                [self._values], [self._gradients], [self._means], [self._squares],
                max_exp_avg_sqs=[], state_steps=[self._count],
                amsgrad=False, beta1=self.beta1, beta2=0.999, lr=self.rate, weight_decay=0,
                eps=1e-8, maximize=False,
            )  # fmt: skip


def _room(parameter):
    """Count the numbers up to the next multiple of 64 bytes, where torch lets a tensor begin.

    So all sums come out alike to the bit. What lies between two parameters stays 0.
    """
    each = 64 // parameter.element_size()
    return -(-parameter.numel() // each) * each


def _move(parameters, values, gradients):
    """Let each parameter and its gradient be a piece of `values` and of `gradients`."""
    at = 0
    for one in parameters:
        # Its own strides: an order of memory such as channels_last is kept.
        value, gradient = (
            whole.as_strided(one.shape, one.stride(), whole.storage_offset() + at)
            for whole in (values, gradients)
        )
        value.copy_(one.detach())
        one.data, one.grad = value, gradient
        at += _room(one)


def one_cycle(step, steps, rate, start=0.25):
    """Return (rate, beta1) of a step, 0 up to steps - 1, as torch.optim.lr_scheduler.OneCycleLR.

    The rate rises from rate/25 during the share `start` of the steps, then falls to almost 0, both
    along a cosine; beta1 does the opposite, from 0.95 to 0.85 and back.
    """
    top = start * steps - 1
    if 0 < top >= step:
        return _between(rate / 25, rate, step / top), _between(0.95, 0.85, step / top)
    down = (step - top) / (steps - 1 - top)
    return _between(rate, rate / 25 / 1e4, down), _between(0.85, 0.95, down)


def _between(first, last, share):
    return last + (first - last) / 2 * (cos(pi * share) + 1)
