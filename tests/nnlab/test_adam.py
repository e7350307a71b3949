"""Adam without torch's class: its steps, bit for bit, and none of its memory."""

import subprocess
import sys

import pytest
import torch
from nnlab._adam import Adam, one_cycle


def _net():
    torch.manual_seed(0)
    net = torch.nn.Sequential(
        torch.nn.Conv2d(2, 3, 3), torch.nn.Flatten(), torch.nn.Tanh(), torch.nn.Linear(27, 4)
    )
    return net.to(memory_format=torch.channels_last)


def _trained(make):
    """Take 30 steps with rates that change; return all parameters."""
    net = _net()
    adam = make(net.parameters())
    x, y = torch.randn(8, 2, 5, 5), torch.arange(8) % 4
    for step in range(30):
        rate, beta1 = one_cycle(step, 30, 0.05)
        if isinstance(adam, Adam):
            adam.rate, adam.beta1 = rate, beta1
        else:
            adam.param_groups[0].update(lr=rate, betas=(beta1, 0.999))
        adam.zero_grad()
        torch.nn.functional.cross_entropy(net(x), y).backward()
        adam.step()
    return [one.detach() for one in net.parameters()]


def test_the_steps_are_those_of_torch():
    ours = _trained(lambda parameters: Adam(parameters, 0.05))
    theirs = _trained(lambda parameters: torch.optim.Adam(parameters, 0.05))
    before = [one.detach() for one in _net().parameters()]
    for mine, other, old in zip(ours, theirs, before, strict=True):
        assert torch.equal(mine, other)
        assert mine.stride() == other.stride() == old.stride()
        assert not torch.equal(mine, old)


@pytest.mark.parametrize("steps", [5, 12, 138])
def test_the_cycle_is_that_of_torch(steps):
    adam = torch.optim.Adam([torch.zeros(1, requires_grad=True)], 3e-3)
    plan = torch.optim.lr_scheduler.OneCycleLR(adam, 3e-3, total_steps=steps, pct_start=0.25)
    for step in range(steps):
        (group,) = adam.param_groups
        assert one_cycle(step, steps, 3e-3) == (group["lr"], group["betas"][0])
        adam.step()
        if step < steps - 1:
            plan.step()


@pytest.mark.parametrize("steps", [1, 2, 3, 4])
def test_a_cycle_of_few_steps_only_falls(steps):
    rates = [one_cycle(step, steps, 1.0)[0] for step in range(steps)]
    assert rates == sorted(rates, reverse=True)
    assert rates[-1] == pytest.approx(1 / 25 / 1e4)


def test_a_training_does_not_load_the_compiler():
    code = (
        "import sys, numpy as np\n"
        "from nnlab.templates import sigmoid_stack, train_stack\n"
        "x, y = np.eye(4, dtype=np.float32), range(4)\n"
        "train_stack(lambda: sigmoid_stack('plain', 2, 3, 4, 4), x, y, epochs=1)\n"
        "print([m for m in ('torch', 'torch._dynamo', 'sympy') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "['torch']"
