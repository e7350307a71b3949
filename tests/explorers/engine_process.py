"""The playground's engine in node, as its sources stand: no view and no bundle is needed."""

import shutil
from pathlib import Path

from nnlab import explorers

from tests.explorers.view_process import ViewProcess

FOLDER = Path(explorers.__file__).parent
# What Python asks of it: plain values in and out, and a problem as {key, values}.
SCRIPT = """
import * as engine from "./playground/js/engine.js";

function tried(act) {
  try {
    return act();
  } catch (problem) {
    if (problem instanceof engine.Problem) return { problem: problem.key, values: problem.values };
    throw problem;
  }
}

export const fields = () => {
  const { USUAL, TASKS, CHOICES, RANGES, FEATURES } = engine;
  return { USUAL, TASKS, CHOICES, RANGES, FEATURES: Object.keys(FEATURES) };
};
export const elementary = (name, xs, ys) => xs.map((x, i) => engine.elementary[name](x, ys?.[i]));
export const drawn = (state, count) => {
  const generator = new engine.Generator(state);
  return Array.from({ length: count }, () => generator.next());
};
export function streams(seed, stream, count) {
  const [ints, floats] = [engine.generator(seed, stream), engine.generator(seed, stream)];
  return {
    next: Array.from({ length: count }, () => ints.next()),
    uniform: Array.from({ length: count }, () => floats.uniform()),
    normals: [...engine.generator(seed, stream).normals(count)],
    permutation: [...engine.generator(seed, stream).permute(new Uint16Array(count))],
  };
}
export const expression = (text, xs) => tried(() => xs.map(engine.readExpression(text)));
export const setup = (given) => tried(() => engine.setupFrom(given));
export const table = (text) => tried(() => engine.readTable(text));
export const fromLink = (text) => tried(() => engine.fromLink(text));
export const fromJson = (text) => tried(() => engine.fromJson(text));
export function written(given, steps) {
  const setup = engine.setupFrom(given);
  const scripts = [engine.numpyScript(setup, steps), engine.torchScript(setup, steps)];
  return { link: engine.toLink(setup), json: engine.toJson(setup), scripts };
}
export const data = (given) => tried(() => {
  const { x1, x2, targets, training } = engine.madeData(engine.setupFrom(given));
  return { x1: [...x1], x2: [...x2], targets: [...targets], training };
});
export function trained(given, stops) {
  const training = new engine.Training(engine.setupFrom(given));
  return stops.map((stop) => {
    training.run(stop - training.steps);
    const { steps, diverged, epochs, net: { theta } } = training;
    return {
      steps, diverged, epochs, theta: [...theta], losses: Object.values(training.losses()),
      dead: training.deadUnits(), images: [...training.images()],
    };
  });
}
export function planes(given, side, half) {
  const setup = engine.setupFrom(given);
  const { net } = new engine.Training(setup);
  const planes = new engine.Planes(setup.features, net.values.length, side, half);
  planes.fill(net);
  return [...net.values.keys()].map((unit) => [...planes.of(unit)]);
}
export function byEpochs(given, count) {
  const training = new engine.Training(engine.setupFrom(given));
  training.step();
  for (let i = 0; i < count; i++) training.epoch();
  return { steps: training.steps, epochs: training.epochs };
}
"""


def engine_process(folder, script=SCRIPT):
    """Return a ViewProcess whose functions are those of a script; `folder` is for its files."""
    for name in ("core", "playground"):
        shutil.copytree(FOLDER / name / "js", folder / name / "js")
    (folder / "package.json").write_text('{"type": "module"}', "utf-8")
    return ViewProcess(script, folder)
