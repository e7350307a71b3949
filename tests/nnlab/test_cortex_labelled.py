"""nnlab.cortex.digit_nets: one shape, one count, one set of digits; and what was measured."""

import numpy as np
import pytest
import torch
from nnlab import cortex
from nnlab.convnet import move, torch_net
from nnlab.cortex import labelled


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
    for stage, (kept, found) in enumerate(
        zip(nets.stack.templates, learned.templates, strict=True)
    ):
        rows = found.reshape(len(found), -1)
        steps = np.abs(rows).max(1, keepdims=True) / labelled.LEVELS
        gaps = nets.kept[f"templates{stage}"].reshape(rows.shape) - np.rint(rows / steps)
        assert abs(gaps).max() <= 1 and np.mean(gaps == 0) > 0.99  # steps are rounded, too
        lengths = np.linalg.norm(kept.reshape(rows.shape), axis=1)
        np.testing.assert_allclose(lengths, 1, 1e-12)
        assert min((kept * found).sum((1, 2, 3))) > 0.999  # the cosine of rounded and not


def test_levels_are_whole_and_nearest():
    weights = np.random.default_rng(1).normal(size=(5, 2, 3, 3))
    weights[3] = 0
    levels, steps = labelled.levelled(weights)
    assert levels.dtype == np.int8 and steps.dtype == np.float16 and abs(levels).max() == 31
    steps = steps.astype(float)[:, None, None, None]
    assert abs(levels - weights / steps).max() < 0.51


def test_the_nets_scores_are_torchs():
    nets = cortex.digit_nets()
    x = cortex.framed_digits()[0][nets.test[:20]].astype(float)
    model = torch_net(nets.net).double()
    model.load_state_dict({name: torch.from_numpy(w.copy()) for name, w in nets.weights.items()})
    wanted = model(torch.from_numpy(x)[:, None]).detach().numpy()
    np.testing.assert_allclose(nets.scores(x)["net"], wanted, 1e-9)
