"""One thread where bits matter, and as many as before everywhere else."""

import numpy as np
import pytest
import torch
from nnlab import cortex, folding, motifs, shallow, templates, transforms
from nnlab._threads import in_one_thread, one_thread
from threadpoolctl import threadpool_info, threadpool_limits

POINTS, LABELS = np.eye(4, 2), np.array([0, 1, 1, 0])


def threads():
    return {pool["num_threads"] for pool in threadpool_info()}


def test_sums_in_one_thread_and_then_in_as_many_as_before():
    with threadpool_limits(2):
        with one_thread():
            assert threads() == {1} and torch.get_num_threads() == 1
        assert threads() == {2} and torch.get_num_threads() == 2
        assert in_one_thread(threads)() == {1}
        with pytest.raises(ZeroDivisionError):
            in_one_thread(lambda: 1 / 0)()
        assert threads() == {2}


# What trains or reads letters, and a function of it that is called on the way.
TRAINING = {
    "nnlab.motifs.detectors.measure": lambda: motifs.classify_letter(motifs.draw_letter("C")),
    "nnlab.motifs.learned._descend": lambda: motifs.learn_templates(2, 2),
    "nnlab.shallow.training._run": lambda: shallow.train(POINTS, LABELS, epochs=1, seeds=[0]),
    "nnlab.folding.training._run": lambda: folding.train_folding(
        POINTS, LABELS, epochs=1, seeds=[0]
    ),
    "nnlab.templates.training._first_weights": lambda: templates.train(POINTS, LABELS, epochs=1),
    "nnlab.transforms.racing._train": lambda: transforms.compare(2, [0], 1, 2),
    "nnlab.cortex.stack._unit_patches": lambda: cortex.learn(
        np.random.default_rng(0).uniform(size=(40, 14, 14))
    ),
}


class Seen(Exception):
    pass


@pytest.mark.parametrize("within", TRAINING)
def test_what_trains_or_reads_letters_takes_one_thread(within, monkeypatch):
    def stop(*_, **__):
        raise Seen(threads())

    monkeypatch.setattr(within, stop)
    with threadpool_limits(2), pytest.raises(Seen) as seen:
        TRAINING[within]()
    assert seen.value.args == ({1},)
