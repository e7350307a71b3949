// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, list } from "../../core/js/numbers.js";
import { COLUMNS, compute } from "./compute.js";
import { exact, named, spelled } from "./sums.js";

/** @typedef {import("./compute.js").State} State */
/** @typedef {import("./compute.js").Result} Result */

export const WRITTEN = ["2 q xᵀ", "2 x qᵀ", "2 qᵀ x"];

/**
 * @param {State} state
 * @param {Result} result
 * @param {Record<string, string>} words
 */
export function line(state, result, words) {
  const { names, numbers, value } = spelled(result.at, result);
  return `${named(result.at)} = ${names} = ${numbers} = ${exact(value)} · ${verdict(state, result, words)}`;
}

/** @type {(state: State, result: Result, words: Record<string, string>) => string} */
function verdict({ formula_index: formula }, { rows, shape, fits, wrong }, words) {
  const values = { formula: WRITTEN[formula], shape: `${rows}×${COLUMNS}`, rows };
  if (!shape) return fill(words.no_product, values);
  if (!fits) return fill(words.refused, { ...values, given: shape.join("×") });
  if (wrong) return fill(words.wrong, { ...values, wrong, of: rows * COLUMNS });
  return fill(formula ? words.chance : words.right, values);
}

/** @param {State} state */
export function snippet(state) {
  const { W, x } = compute(state);
  return `from nnlab.graph import by_name, example_squared_norm

f = example_squared_norm(${list(W)}, ${list(x)})
f.backward()
nodes = by_name(f)
[f.value, *nodes["W"].grad.flat, *nodes["x"].grad]`;
}
