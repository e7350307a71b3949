// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, literal, significant } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("./compute.js").Result} Result */
/** @typedef {Record<string, string>} Words */

/**
 * @param {State} state
 * @param {Result} result
 * @param {Words} words
 */
export function line({ momentum }, result, words) {
  const rate = significant(result.rate);
  const count = result.points.length - 1;
  const [x, y] = result.points[count].map(significant);
  const height = significant(result.heights[count]);
  return [
    result.diverged ? fill(words.away, { step: count + 1, rate }) : fill(words.at, { rate, count, x, y, height }),
    !result.diverged && ahead(momentum, result, words),
    limit(momentum, result, words),
  ].filter(Boolean).join(" · ");
}

/**
 * The gradient's signs, and which way a step against it goes, momentum aside.
 * @param {number} momentum
 * @param {Result} result
 * @param {Words} words
 */
function ahead(momentum, { points, gradient: [dx, dy] }, words) {
  if (dx === 0 && dy === 0) {
    const [before, here] = points.slice(-2);
    const moved = here && (here[0] !== before[0] || here[1] !== before[1]);
    return words[momentum && moved ? "coasts" : "level"];
  }
  /** @param {number} slope */
  const way = (slope) => words[slope > 0 ? "less" : slope < 0 ? "more" : "same"];
  return fill(words.ahead, { dx: significant(dx), dy: significant(dy), way_x: way(dx), way_y: way(dy) });
}

/**
 * What bounds the learning rate on this surface.
 * @param {number} momentum
 * @param {Result} result
 * @param {Words} words
 */
function limit(momentum, { curvature, name, diverged }, words) {
  const value = significant((2 * (1 + momentum)) / curvature);
  if (curvature) return fill(words.limit, { limit: value, curvature, momentum: significant(momentum) });
  if (name === "saddle") return words.bottomless;
  return diverged && words.steep;
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ surface_index, power, momentum, steps, x, y }, { names }) {
  return `from nnlab.learning import descend

path = descend("${names[surface_index]}", start=(${literal(x)}, ${literal(y)}), learning_rate=10.0**${literal(power)},
               steps=${steps}, optimizer="momentum", momentum=${literal(momentum)})
path.points[-1]`;
}
