"""nnlab.cortex.digit_nets: one shape, one count, one set of digits; and what was measured."""

import numpy as np
import pytest
import torch
from nnlab import cortex
from nnlab.convnet import move, torch_net


def test_both_have_one_shape_and_one_count():
    nets = cortex.digit_nets()
    assert nets.parameters() == {"stack": 61820, "net": 61820}
    x = np.zeros((1, 14, 14))
    stack = [layer.shape[1:] for layer in nets.stack.layers(x)[1:]]
    net = [nets.net.shapes()[place] for place in (2, 3, 5)]
    assert stack == [*net, (150, 1, 1)]


def test_the_kept_accuracies_are_those_of_the_kept_weights():
    nets = cortex.digit_nets()
    pictures, labels = cortex.framed_digits()
    x, y = pictures[nets.test], labels[nets.test]
    assert len(set(nets.test.tolist())) == len(y) == 597
    for name, scores in nets.scores(x).items():
        assert np.mean(scores.argmax(1) == y) == pytest.approx(nets.accuracy[name][0][0], abs=1e-6)
    right = {"stack": [], "net": []}
    for down, across in [(d, r) for d in (-2, 0, 2) for r in (-2, 0, 2) if d or r]:
        for name, scores in nets.scores(move(x, down, across)).items():
            right[name].append(np.mean(scores.argmax(1) == y))
    for name, shares in right.items():
        assert np.mean(shares) == pytest.approx(nets.accuracy[name][0][2], abs=1e-6)


def test_the_stacks_templates_are_those_that_are_learned_without_labels():
    nets = cortex.digit_nets()
    pictures, _ = cortex.framed_digits()
    known = np.random.default_rng(0).permutation(len(pictures))[:1200]
    assert not set(known) & set(nets.test.tolist())
    learned = cortex.learn(pictures[known], seed=0)
    for kept, found in zip(nets.stack.templates, learned.templates, strict=True):
        np.testing.assert_allclose(kept, found, atol=1e-3)


def test_the_nets_scores_are_torchs():
    nets = cortex.digit_nets()
    x = cortex.framed_digits()[0][nets.test[:20]].astype(float)
    model = torch_net(nets.net).double()
    model.load_state_dict({name: torch.from_numpy(w.copy()) for name, w in nets.weights.items()})
    wanted = model(torch.from_numpy(x)[:, None]).detach().numpy()
    np.testing.assert_allclose(nets.scores(x)["net"], wanted, 1e-9)
