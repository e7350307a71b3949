"""A setup as a short Python script that trains to the same loss: with nnlab, or with PyTorch."""

import json

from nnlab.playground.link import written_number
from nnlab.playground.setup import unusual

LAYERS = {"tanh": "Tanh", "relu": "ReLU", "sigmoid": "Sigmoid"}
OPTIMIZERS = {
    "sgd": "SGD(net.parameters(), lr={rate})",
    "momentum": "SGD(net.parameters(), lr={rate}, momentum=0.9)",
    "adam": "Adam(net.parameters(), lr={rate})",
}
LOSSES = {"classification": "BCEWithLogitsLoss", "regression": "MSELoss"}
PENALTIES = {"l1": "{rate} * sum(w.abs()", "l2": "{rate} / 2 * sum(w.square()"}
APART = ("steps", "compare")  # of a setup, but not of the training of its net
IN_ROW = {"own": 4, "measured": 4, "start": 3}  # of a list's entries in one line


def numpy_script(setup, steps):
    """Return the lines that train with nnlab, in NumPy; the last one gives the `Losses`.

    setup   a `Setup`, or {field: value} of one that need not fit;  steps: how many to do
    With a net that is compared with, both are trained, and the last line gives a pair.
    """
    fields = setup if isinstance(setup, dict) else vars(setup)
    one = _training(fields, "setup", "training", steps)
    if fields.get("compare") is None:
        both, losses = one, "training.losses()"
    else:
        beside = _training(fields | fields["compare"], "beside", "other", steps)
        both, losses = f"{one}\n\n{beside}", "training.losses(), other.losses()"
    return f"from nnlab.playground import Setup, Training\n\n{both}\n{losses}"


def _training(fields, setup, training, steps):
    return f"""{_setup(fields, setup)}
{training} = Training({setup})
{training}.run({steps})"""


def torch_script(setup, steps):
    """Return the lines that train with PyTorch; the last one gives the losses of train and test.

    setup   a `Setup`;  steps: how many to do
    Points, first weights and the order of points are nnlab's, all else is PyTorch's.
    """
    rate = written_number(setup.learning_rate)
    return f"""import torch
from nnlab.playground import Setup, batches, features_of, made_data, start

{_setup(setup)}
data = made_data(setup)
x = torch.tensor(features_of(setup.features, data.points))
y = torch.tensor(data.targets)

net = torch.nn.Sequential(
{_layers(setup)}
).double()
torch.nn.utils.vector_to_parameters(torch.tensor(start(setup)), net.parameters())
optimizer = torch.optim.{OPTIMIZERS[setup.optimizer].format(rate=rate)}
loss_of = torch.nn.{LOSSES[setup.task]}()

for _, batch in zip(range({steps}), batches(setup)):
    optimizer.zero_grad()
    loss = loss_of(net(x[batch])[:, 0], y[batch])
{_penalty(setup)}    loss.backward()
    optimizer.step()

scores, cut = net(x)[:, 0], data.training
[loss_of(scores[:cut], y[:cut]).item(), loss_of(scores[cut:], y[cut:]).item()]"""


def _penalty(setup):
    if setup.penalty == "none":
        return ""
    start = PENALTIES[setup.penalty].format(rate=written_number(setup.penalty_rate))
    return f"    loss = loss + {start}.sum() for w in net.parameters() if w.ndim == 2)\n"


def _setup(setup, called="setup"):
    changed = unusual(setup if isinstance(setup, dict) else vars(setup))
    fields = {name: value for name, value in changed.items() if name not in APART}
    lines = [f"    {name}={_literal(name, value)},\n" for name, value in fields.items()]
    return f"{called} = Setup(\n{''.join(lines)})" if lines else f"{called} = Setup()"


def _literal(name, value):
    if name in IN_ROW:
        parts = [_literal("", part) for part in value]
        rows = [parts[at : at + IN_ROW[name]] for at in range(0, len(parts), IN_ROW[name])]
        return "[\n" + "".join(f"        {', '.join(row)},\n" for row in rows) + "    ]"
    if isinstance(value, tuple):
        return f"[{', '.join(_literal('', part) for part in value)}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return written_number(value)


def _layers(setup):
    lines, sizes = [], setup.sizes
    for k in range(len(sizes) - 1):
        lines.append(f"    torch.nn.Linear({sizes[k]}, {sizes[k + 1]}),")
        if k < len(sizes) - 2 and setup.activation in LAYERS:
            lines.append(f"    torch.nn.{LAYERS[setup.activation]}(),")
    return "\n".join(lines)
