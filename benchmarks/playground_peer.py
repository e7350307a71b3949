"""The playground's training beside TensorFlow Playground's own code, in one node and one run.

The folder PEERS holds that code where it is at hand: playground/ with its nn.ts (Apache 2.0), which
esbuild turns into JavaScript. Both train the same net on the same points, batch by batch in the
same order, and must come to the same weights before anything is timed: theirs takes half of the
squared error, so ours learns at half its rate. Of theirs the steps are timed alone, without what
its page does for each point besides.
"""

import json
import os
import statistics
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from nnlab.playground import Setup

from book.setup.node import node_environment
from tests.explorers.engine_process import engine_process

ROUNDS, STEPS, AGREE = 9, 3000, 200
LEAST = 1  # times as many steps a second as theirs
WEB = Path(__file__).resolve().parents[1] / "book" / "web"
NONE = "TensorFlow Playground's code is not at hand: PEERS=folder with its playground/nn.ts"
USUAL = dict(
    task="regression", data="gaussian", points=500, test_share=0, batch=10, learning_rate=0.015
)
CASES = [
    dict(hidden=(8, 8), activation="tanh"),
    dict(hidden=(8, 8), activation="relu"),
    dict(hidden=(8, 8), activation="sigmoid"),
    dict(hidden=(8, 8), activation="tanh", penalty="l2"),
    dict(hidden=(8, 8, 8, 8), activation="tanh"),
]
SCRIPT = """
import * as peer from "./nn.js";
import { Training, setupFrom } from "./playground/js/engine.js";

const { cpuUsage } = process;

/** Their net with the weights of ours. */
function copied({ setup, net: { theta, sizes } }) {
  const { Activations, RegularizationFunction, buildNetwork } = peer;
  const penalty = RegularizationFunction[setup.penalty.toUpperCase()] ?? null;
  const activation = Activations[setup.activation.toUpperCase()];
  const theirs = buildNetwork(sizes, activation, Activations.LINEAR, penalty, setup.features);
  let at = 0;
  for (const layer of theirs.slice(1)) {
    for (const { inputLinks } of layer) for (const link of inputLinks) link.weight = theta[at++];
    for (const node of layer) node.bias = theta[at++];
  }
  return theirs;
}

function thetaOf(theirs) {
  return theirs.slice(1).flatMap((layer) => [
    ...layer.flatMap(({ inputLinks }) => inputLinks.map(({ weight }) => weight)),
    ...layer.map(({ bias }) => bias),
  ]);
}

/** Their training as their page goes about it, on the points in the order of ours. */
class Theirs {
  constructor(training) {
    const { setup, width, inputs, data: { targets } } = training;
    this.net = copied(training);
    this.training = training;
    const inputOf = (i) => [...inputs.subarray(i * width, (i + 1) * width)];
    this.points = Array.from(targets, (label, i) => ({ input: inputOf(i), label }));
    this.rate = 2 * setup.learning_rate; // of half the squared error
    this.penalty = setup.penalty === "none" ? 0 : setup.penalty_rate / 2;
  }

  run(count) {
    const { net, points, rate, penalty, training: { order, size, draw } } = this;
    let at = 0;
    for (let step = 0; step < count; step++) {
      if (at === 0) draw.permute(order);
      for (const end = at + size; at < end; at++) {
        const { input, label } = points[order[at]];
        peer.forwardProp(net, input);
        peer.backProp(net, label, peer.Errors.SQUARE);
      }
      peer.updateWeights(net, rate, penalty);
      if (at === order.length) at = 0;
    }
  }
}

function rate(one, count) {
  const before = cpuUsage();
  one.run(count);
  const { user, system } = cpuUsage(before);
  return (1e6 * count) / (user + system);
}

let pair;
export function begin(setup) {
  pair = [new Training(setupFrom(setup)), new Theirs(new Training(setupFrom(setup)))];
}
export function weights(count) {
  pair.forEach((one) => one.run(count));
  return [[...pair[0].net.theta], thetaOf(pair[1].net)];
}
export const rates = (count) => pair.map((one) => rate(one, count));
"""


def code():
    """Return the path of their nn.ts, None if it is not at hand."""
    folder = Path(os.environ.get("PEERS", "no folder")) / "playground"
    return next(iter(sorted(folder.glob("**/nn.ts"))), None)


def transpile(source, target):
    """Write their TypeScript as the JavaScript that their own compiler makes of its classes."""
    options = {"compilerOptions": {"useDefineForClassFields": False}}
    program = WEB / "node_modules" / ".bin" / "esbuild"
    command = [program, source, f"--outfile={target}", f"--tsconfig-raw={json.dumps(options)}"]
    command += ["--format=esm", "--target=es2022", "--log-level=warning"]
    subprocess.run(command, check=True, env=node_environment())


def row(engine, case):
    """Measure one case; raise AssertionError if both do not come to the same weights."""
    setup = Setup(**USUAL | case)
    engine.call("begin", setup.as_dict())
    ours, theirs = engine.call("weights", AGREE)
    np.testing.assert_allclose(ours, theirs, 1e-9, 1e-12)
    engine.call("rates", STEPS)  # compiled from here on
    pairs = [engine.call("rates", STEPS) for _ in range(ROUNDS)]
    ours, theirs = map(statistics.median, zip(*pairs, strict=True))
    times = statistics.median(one / other for one, other in pairs)
    net = "-".join(map(str, (2, *setup.hidden, 1)))
    return {
        "name": ", ".join([net, setup.activation, setup.penalty]).removesuffix(", none"),
        "ours": ours,
        "theirs": theirs,
        "times_faster": times,
        "met": times >= LEAST,
    }


def run():
    """Measure all cases in turns; return one dict per case, none without their code."""
    source = code()
    if source is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        transpile(source, Path(folder) / "nn.js")
        engine = engine_process(Path(folder), SCRIPT)
        try:
            return [row(engine, case) for case in CASES]
        finally:
            engine.close()


def table(rows):
    """Lay out what `run` returns."""
    if not rows:
        return NONE
    lines = [
        "500 points, 10 a step, by gradient descent, in node; both come to the same weights",
        f"{'steps per second':22} {'ours':>9} {'TF Playground':>13} | times faster | target",
    ]
    for r in rows:
        lines.append(
            f"{r['name']:22} {r['ours']:9,.0f} {r['theirs']:13,.0f} | {r['times_faster']:12.1f} |"
            f" >={LEAST} {'met' if r['met'] else 'MISSED'}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(run()))
