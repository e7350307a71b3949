// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, list, literal, number, significant, subscript } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {import("./compute.js").Result} Result */
/** @typedef {Record<string, string>} Words */

const LEAST = 1e-12; // a gap below is rounding

/**
 * @param {State} state
 * @param {Result} result
 * @param {Words} words
 * @param {Data} data
 */
export function line(state, result, words, data) {
  const { rows, shares, cost, cost_after, gap } = result;
  const exact = state.bend ? words.no_step : words.exact; // a tanh is exact only where nothing moves
  return [
    ...[0, 1].map((j) => sum(j, shares.filter((_, i) => rows[i][j]).map((row) => row[j]))),
    fill(words.cost, { before: number(cost), after: number(cost_after) }),
    gap > LEAST ? fill(words.off, { gap: significant(gap) }) : exact,
    ...notes(state, result, words),
    off(result, words, data),
  ].filter(Boolean).join(" · ");
}

/**
 * ∂C/∂u as the sum of what comes from each weight.
 * @param {number} j
 * @param {number[]} shares
 */
function sum(j, shares) {
  const terms = shares.map(number).map((text, i) => (i && text.startsWith("−") ? `(${text})` : text)).join(" + ");
  return `∂C/∂u${"₁₂"[j]} = ${terms} = ${number(shares.reduce((all, share) => all + share, 0))}`;
}

/** @type {(value: number, end: number) => boolean} beyond the end of the number lines, by more than rounding */
export const isOff = (value, end) => Math.abs(value) > end + LEAST;

/**
 * What an arrow at the end of a number line stands for: the values that do not lie on it.
 * @param {Result} result
 * @param {Words} words
 * @param {Data} data
 */
function off({ w, w_after, first_order }, words, { end }) {
  const values = w.flatMap((value, i) => {
    const [after, guess, name] = [w_after[i], value + first_order[i], `w${subscript(i + 1)}`];
    const other = Math.abs(guess - after) > LEAST && isOff(guess, end);
    return [isOff(after, end) && `${name} = ${number(after)}`, other && `${name} ≈ ${number(guess)}`].filter(Boolean);
  });
  return values.length > 0 && fill(words.off_line, { values: values.join(", ") });
}

/**
 * What a reader may wonder about at the ends.
 * @param {State} state
 * @param {Result} result
 * @param {Words} words
 */
function notes({ bend, targets }, { gradient_u, gradient_w, cost, cost_after }, words) {
  /** @param {number[]} values */
  const most = (values) => Math.max(...values.map(Math.abs));
  const still = most(gradient_u) <= LEAST;
  return [
    still && words[most(gradient_w) > LEAST ? "cancel" : "arrived"],
    !still && cost_after > cost + LEAST && words.too_long,
    bend && most(targets) >= 1 && words.beyond,
  ];
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ matrix_index, bend, u1, u2, targets, rate }, { matrices }) {
  const kind = bend ? "Tanh" : "Linear";
  return `from nnlab.transforms import ${kind}, step

h, u = ${kind}(${list(matrices[matrix_index])}), [${literal(u1)}, ${literal(u2)}]
taken = step(h, u, h(u) - ${list(targets)}, rate=${literal(rate)})
[taken.change, taken.first_order]`;
}
