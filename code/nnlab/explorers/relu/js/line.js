// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */

/**
 * @param {State} _state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 */
export function line(_state, { fates: [stays, toY, gone, toX], met, places, passed, count }, words) {
  const [x, y] = met.map(number);
  return [
    fill(words.fates, { stays, to_x: toX, to_y: toY, gone }),
    gone && fill(words.met, { count: gone, x, y }),
    fill(words.places, { first: places[0], second: places[1] }),
    fill(words.passed, { one: passed[0], two: passed[1] }),
    gone === count && words.all_gone,
    stays === count && words.all_stay,
  ].filter(Boolean).join(" · ");
}

/** @param {State} state */
export function snippet({ b1, b2, c1, c2 }) {
  return `import numpy as np
from nnlab.folding import FoldingNet

weights = [[1, 0], [0, 1]], [[0.8, -0.6], [0.6, 0.8]]
biases = [${b1}, ${b2}], [${c1}, ${c2}]
net = FoldingNet(weights, biases, (True, True))
axis = np.linspace(-1, 1, 9)
points = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
net.stages(points)["relu 2"]`;
}
