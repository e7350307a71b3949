"""The playground's training in node, beside torch: steps per second of 2-8-8-1 on 500 points.

`python -m benchmarks.playground` prints a table and ends with 1 if a target is missed. One thread,
in turns, medians of processor time, which a machine that does something else changes little. Torch
trains as the page's copied script does, from the same weights in the same order; its losses are
compared with the page's before anything is timed. A frame is what the page computes for each: an
epoch, both losses, and 60 by 60 points of what every unit makes of the plane.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from nnlab.playground import Setup, torch_script

from benchmarks import report
from tests.explorers.engine_process import engine_process

ROUNDS, STEPS, TORCH_STEPS, FRAMES = 7, 2500, 200, 60
FRAME_MS = 1000 / 60  # of a screen that shows 60 a second
USUAL = dict(data="spiral", points=500, test_share=0, hidden=(8, 8), batch=10, learning_rate=0.03)
CASES = [("tanh", "sgd"), ("tanh", "adam"), ("relu", "sgd"), ("sigmoid", "momentum")]
SCRIPT = """
import { Planes, Training, setupFrom } from "./playground/js/engine.js";

function used(act) {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000; // ms
}
export function steps(setup, count) {
  const training = new Training(setupFrom(setup));
  training.run(count); // compiled from here on
  return (1000 * count) / used(() => training.run(count));
}
export function losses(setup, count) {
  const training = new Training(setupFrom(setup));
  training.run(count);
  return [training.losses().train];
}
export function frame(setup, count) {
  const training = new Training(setupFrom(setup));
  const planes = new Planes(training.setup.features, training.net.values.length, 60, 1.8);
  const times = [];
  for (let i = 0; i < count; i++) {
    times.push(used(() => {
      training.epoch();
      training.losses();
      planes.fill(training.net);
    }));
  }
  return times.sort((a, b) => a - b)[Math.floor(0.95 * count)];
}
"""


def setup_of(activation, optimizer):
    return Setup(activation=activation, optimizer=optimizer, **USUAL)


def by_torch(setup, steps):
    """Run the copied script; return its loss on the points trained on, and its steps a second."""
    before, loop = torch_script(setup, steps).split("\nfor ", 1)
    scope = {}
    exec(before, scope)
    loop, after = loop.split("\nscores", 1)
    start = time.process_time()
    exec(f"for {loop}", scope)
    seconds = time.process_time() - start
    exec(f"scores{after.rsplit(chr(10), 1)[0]}", scope)
    scores, y = scope["scores"], scope["y"]
    return scope["loss_of"](scores, y).item(), steps / seconds


def agree(engine, setup, steps=20):
    """Raise AssertionError if both do not come to the same loss."""
    found = engine.call("losses", setup.as_dict(), steps)[0]
    np.testing.assert_allclose(found, by_torch(setup, steps)[0], 1e-9)


def row(engine, activation, optimizer):
    """Measure one case."""
    setup = setup_of(activation, optimizer)
    agree(engine, setup)
    rates = [
        (engine.call("steps", setup.as_dict(), STEPS), by_torch(setup, TORCH_STEPS)[1])
        for _ in range(ROUNDS)
    ]
    ours, torchs = map(statistics.median, zip(*rates, strict=True))
    frame = engine.call("frame", setup.as_dict(), FRAMES)
    return {
        "name": f"{activation}, {optimizer}",
        "steps_per_second": ours,
        "torch_per_second": torchs,
        "times_faster": ours / torchs,
        "frame_ms": frame,
        "met": frame <= FRAME_MS,
    }


def run():
    """Measure all cases; return one dict per case, in the order of the table."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with tempfile.TemporaryDirectory() as folder:
            engine = engine_process(Path(folder), SCRIPT)
            try:
                return [row(engine, *case) for case in CASES]
            finally:
                engine.close()
    finally:
        torch.set_num_threads(threads)


def table(rows):
    """Lay out what `run` returns; a frame is the slowest but 5 of 100, the first ones included."""
    lines = [
        "2-8-8-1 on 500 points, 10 a step, in node; torch trains by the copied script",
        f"{'':17} {'steps/s':>9} {'torch':>7} {'times':>6} | a frame, ms | target",
    ]
    for r in rows:
        lines.append(
            f"{r['name']:17} {r['steps_per_second']:9,.0f} {r['torch_per_second']:7,.0f}"
            f" {r['times_faster']:6.0f} | {r['frame_ms']:11.1f} |"
            f" <={FRAME_MS:.1f} {'met' if r['met'] else 'MISSED'}"
        )
    return "\n".join(lines)


def main():
    return report.tell(run(), table)


if __name__ == "__main__":
    sys.exit(main())
