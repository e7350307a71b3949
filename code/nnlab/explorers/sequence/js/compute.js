// The numbers of the sequence explorer: pure, and the same as nnlab.motifs gives.
import { factor, fill, list, number, subscript } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/** @type {(values: number[]) => number} */
const sum = (values) => values.reduce((a, b) => a + b, 0);

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ x, w, threshold, decision_index, step }, data) {
  const size = x.length - w.length + 1;
  /** @type {number[][]} */
  const windows = Array.from({ length: size }, (_, i) => x.slice(i, i + w.length));
  const scores = windows.map((values) => sum(values.map((value, j) => value * w[j])));
  const how = data.decisions[decision_index];
  const highest = Math.max(...scores);
  const winner = scores.indexOf(highest); // of equal scores the first, as torch.max has it
  const decision = how === "max" ? highest : sum(scores);
  const upstream = scores.map((_, i) => (how === "sum" || i === winner ? 1 : 0));
  const gradients = windows.map((values, i) => values.map((value) => (upstream[i] ? value : 0)));
  const at = Math.min(step, size - 1);
  return {
    how, size, scores, winner, decision, upstream, gradients, at,
    window: windows[at], span: w.length, found: decision >= threshold,
    equal: scores.flatMap((score, i) => (score === highest ? [i] : [])),
    total: w.map((_, j) => sum(gradients.map((row) => row[j]))),
  };
}

/**
 * The step first: a slider whose range has shrunk to one place does not move its handle any more.
 * @param {any} result
 */
export function derived({ size, at }) {
  return { step: at, last_step: size - 1 };
}

/**
 * @param {State} state
 * @param {any} result
 * @param {Record<string, string>} words
 * @param {Data} data
 */
export function line({ w, threshold }, result, words, data) {
  const { at, window, scores } = result;
  const terms = window.map((value, j) => `${factor(value, j === 0)}·${factor(w[j])}`);
  const said = [`s${subscript(at)} = ${terms.join(" + ")} = ${number(scores[at])}`];
  if (!w.some(Boolean)) said.push(words.nothing);
  return [...said, ...decided(threshold, result, words, data), ...passed(result, words)].join(" · ");
}

// Whether the motif counts as found; if not, the threshold that would find it.
function decided(threshold, { how, decision, found }, words, data) {
  const values = { how, value: number(decision), threshold: number(threshold) };
  const said = [fill(found ? words.found : words.missing, values)];
  if (!found && decision >= data.lowest_threshold) said.push(fill(words.lower, values));
  return said;
}

// Which windows pass gradient to the weights, and what arrives there.
function passed({ how, scores, winner, total, equal }, words) {
  const gradient = total.map(number).join(", ");
  if (how === "sum") return [fill(words.all, { count: scores.length, gradient })];
  const tie = equal.length > 1 ? [fill(words.tie, { windows: equal.join(", ") })] : [];
  return [fill(words.one, { window: winner, gradient }), ...tie];
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ x, w, threshold, decision_index }, data) {
  const how = data.decisions[decision_index];
  return `from nnlab.motifs import decide, sequence_scores, weight_gradient

x, w = ${list(x)}, ${list(w)}
decision = decide(sequence_scores(x, w), "${how}")
[decision, decision >= ${threshold}, *weight_gradient(x, w, "${how}")]`;
}
