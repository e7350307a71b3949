"""All experiments; a module that has more adds its list here."""

from nnlab.results import cnn, dense, held_out

EXPERIMENTS = [*dense.EXPERIMENTS, *held_out.EXPERIMENTS, *cnn.EXPERIMENTS]
