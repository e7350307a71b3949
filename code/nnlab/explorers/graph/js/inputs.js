// The inputs of a graph: where the state keeps their numbers, and which graph is drawn.

/** @typedef {import("../../core/js/frame.js").State} State */
/**
 * @typedef {object} Row  a node, as Python's structure.py has it
 * @property {string} name
 * @property {string} shown  with subscripts
 * @property {string} variable  in code
 * @property {string | null} symbol  the operation; null for an input
 * @property {[number, number] | null} constant  its place among the arguments, and it
 * @property {number[]} inputs
 * @property {number} level
 *
 * @typedef {{source: number, target: number, position: number, wide: number[][], tall: number[][]}} Edge
 * @typedef {{nodes: Row[], edges: Edge[], wide: number[], tall: number[]}} Graph
 *
 * @typedef {object} Data
 * @property {Graph[]} graphs  of which one is drawn
 * @property {string[]} inputs  names of all their inputs, in the order of v0, v1, ...
 * @property {number} by  what an arrow key adds
 * @property {number} reach
 * @property {number} digits  decimals of an input
 * @property {{infix: Record<string, string>, names: Record<string, string>, symbols: Record<string, string>}} signs
 */

/**
 * The graph that is drawn.
 * @param {State} state
 * @param {Data} data
 */
export function drawn({ merged, pattern_index: pattern = 0 }, { graphs }) {
  return graphs[merged ? 1 : pattern];
}

/**
 * The trait that holds the number of the input `row`.
 * @param {Row} row
 * @param {Data} data
 */
export function keyOf(row, { inputs }) {
  return `v${inputs.indexOf(row.name)}`;
}

/**
 * A number without the errors that a slider's arithmetic leaves in the 16th digit; −0 becomes 0.
 * @param {number} value
 * @param {Data} data
 */
export function rounded(value, { digits }) {
  return Number(value.toFixed(digits)) + 0;
}

/**
 * The number of the input `row`.
 * @param {State} state
 * @param {Row} row
 * @param {Data} data
 */
export function given(state, row, data) {
  return rounded(state[keyOf(row, data)], data);
}
