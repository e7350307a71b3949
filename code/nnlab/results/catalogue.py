"""All experiments; a module that has more adds its list here."""

from nnlab.results import cnn, dense

EXPERIMENTS = [*dense.EXPERIMENTS, *cnn.EXPERIMENTS]
