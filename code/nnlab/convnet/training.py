"""Train a small convolutional network with torch, which is imported here and only when asked."""

import numpy as np

from nnlab._adam import Adam, one_cycle
from nnlab.convnet import layers
from nnlab.convnet.moving import move_each, random_shifts

POOLS = {"max": "MaxPool2d", "average": "AvgPool2d"}


def torch_net(net):
    """Build the torch.nn.Sequential with the layers of `net`, freshly initialised by torch.

    Raises ValueError for a pooling that torch has no module for ("sum", "sum_of_squares").
    """
    shapes = net.shapes()
    from torch import nn

    return nn.Sequential(
        *[_module(layer, given) for layer, given in zip(net.layers, shapes, strict=False)]
    )


def _module(layer, given):
    from torch import nn

    match layer:
        case layers.Conv(maps, kernel, stride, padding, dilation):
            return nn.Conv2d(given[0], maps, kernel, stride, padding, dilation)
        case layers.Pool(kernel, kind, stride) if kind in POOLS:
            return getattr(nn, POOLS[kind])(kernel, stride)
        case layers.Relu():
            return nn.ReLU(inplace=True)
        case layers.GlobalMax():
            return nn.Sequential(nn.AdaptiveMaxPool2d(1), nn.Flatten())
        case layers.Flatten():
            return nn.Flatten()
        case layers.Dense(units):
            return nn.Linear(given[0], units)
    raise ValueError(f"{layer} cannot be trained with torch; try one of {', '.join(POOLS)}.")


def move_pictures(most, mirror=False):
    """Return a function (x, rng) that moves each picture of a batch by up to `most` pixels.

    mirror  also turn every second picture, by chance, left to right
    """

    def change(x, rng):
        x = move_each(x, random_shifts(len(x), most, rng))
        if mirror:
            turned = rng.random(len(x)) < 0.5
            x[turned] = x[turned, ..., ::-1]
        return x

    return change


def train(
    net, x, y, seed=0, epochs=6, batch=128, rate=3e-3, change=None, progress=None, threads=1
):  # fmt: skip
    """Train `net` by Adam on cross-entropy; the rate rises, then falls to 0 (one cycle).

    x         float32 inputs (N, *net.input_shape), from `net.inputs`;  y: int classes (N,). As
              float64 they take twice as long, but processors that round differently then give the
              same answers after some hundred steps
    seed      sets the first weights, the order of the batches and the changes
    change    None, or a function (x, rng) that returns the inputs of one epoch, such as
              `move_pictures(4)`; it must not write into x
    progress  None, or a function (epoch, loss) called after each epoch
    threads   of torch; with 1 the same seed gives the same weights, and a busy machine does not
              slow down a hundredfold, as it does where threads wait for each other
    Returns the weights, a dict of float32 arrays as in `net.weight_shapes()`.
    Raises ValueError if x and y do not fit, or if the loss stops being a number.
    """
    import torch

    if len(x) != len(y) or not len(x):
        raise ValueError(f"{len(x)} inputs and {len(y)} classes; try one class per input.")
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        model = _started(net, seed).to(torch.as_tensor(x[:0]).dtype)
        _descend(model, x, y, np.random.default_rng(seed), epochs, batch, rate, change, progress)
    finally:
        torch.set_num_threads(before)
    return weights_of(net, model)


def _started(net, seed):
    """Return the torch model with the first weights of `seed`."""
    import torch

    with torch.random.fork_rng(devices=[]):  # the caller's own random numbers stay as they were
        torch.manual_seed(seed)
        return torch_net(net).to(memory_format=torch.channels_last)  # a third faster on CPUs


def _descend(model, x, y, rng, epochs, batch, rate, change, progress):
    import torch

    adam = Adam(model.parameters(), rate)
    steps = epochs * -(-len(x) // batch)
    plan = iter([one_cycle(step, steps, rate) for step in range(steps)])
    labels = torch.as_tensor(np.asarray(y, np.int64))
    for epoch in range(epochs):
        inputs = torch.from_numpy(x if change is None else change(x, rng))
        order = torch.from_numpy(rng.permutation(len(x)))
        losses = []
        for some in order.split(batch):
            adam.rate, adam.beta1 = next(plan)
            losses.append(_step(model, adam, inputs[some], labels[some]))
        if not np.isfinite(losses[-1]):
            raise ValueError(f"the loss is {losses[-1]} with rate={rate}; try a smaller rate.")
        if progress:
            progress(epoch + 1, float(np.mean(losses)))


def _step(model, adam, x, y):
    """Take one step of gradient descent; return the batch's loss."""
    import torch

    adam.zero_grad()
    x = x.contiguous(memory_format=torch.channels_last)
    loss = torch.nn.functional.cross_entropy(model(x), y)
    loss.backward()
    adam.step()
    return loss.item()


def weights_of(net, model):
    """Return the weights of a torch model of `net` as float32 arrays."""
    state = model.state_dict()
    return {
        name: state[name].contiguous().numpy().astype(np.float32) for name in net.weight_shapes()
    }
