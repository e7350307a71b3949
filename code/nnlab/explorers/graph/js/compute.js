// The numbers of the graph explorer: pure, and the same as nnlab.graph gives.
import { drawn, given } from "./inputs.js";
import { problem } from "./line.js";
import { operate } from "./operations.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("./inputs.js").Data} Data */
/** @typedef {import("./inputs.js").Row} Row */
/** @typedef {{node: number, upstream: number, downstream: number[], totals: number[]}} Step  back through a gate */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const graph = drawn(state, data);
  const rows = graph.nodes;
  const { values, local, trouble } = forward(rows, (row) => given(state, row, data));
  if (trouble) return { problem: problem(rows, trouble, rows[values.length], values, data.signs) };
  const order = gates(rows);
  const half = order.length;
  const at = stepOf(state, 2 * half);
  const { steps, gradients } = backward(rows, local, [...order].reverse());
  const steep = gradients.findIndex((gradient) => !Number.isFinite(gradient));
  if (steep >= 0) return { problem: problem(rows, "too_steep", rows[steep], values, data.signs) };
  const reached = new Set(order.slice(0, at));
  const taken = steps.slice(0, Math.max(0, at - half));
  const last = taken.at(-1);
  const known = rows.map((row, i) => (!row.symbol || reached.has(i) ? values[i] : null));
  const now = at === 0 ? null : at <= half ? order[at - 1] : last?.node;
  return { graph, values, local, gradients, known, at, half, now, step: last ?? null, ...arrivals(rows, taken, at > half) };
}

/**
 * The nodes that operations make, by their ids, in the order of computing.
 * @param {Row[]} rows
 */
export function gates(rows) {
  return rows.map((_, i) => i).filter((i) => rows[i].symbol);
}

// A finished walk stays finished when another graph has more or fewer steps.
function stepOf({ step, last_step: last }, most) {
  return step >= last ? most : Math.min(step, most);
}

// Values and local gradients, up to the first node that cannot be computed.
function forward(rows, input) {
  /** @type {number[]} */
  const values = [];
  /** @type {number[][]} */
  const local = [];
  for (const row of rows) {
    const made = row.symbol ? operate(row, row.inputs.map((i) => values[i])) : { value: input(row), local: [] };
    if ("trouble" in made) return { values, local, trouble: made.trouble };
    values.push(made.value);
    local.push(made.local);
  }
  return { values, local };
}

/**
 * Walk back from the output through the gates in `order`.
 * @param {Row[]} rows
 * @param {number[][]} local
 * @param {number[]} order
 */
function backward(rows, local, order) {
  const gradients = rows.map(() => 0);
  gradients[rows.length - 1] = 1;
  /** @type {Step[]} */
  const steps = [];
  for (const node of order) {
    const upstream = gradients[node];
    const downstream = local[node].map((slope) => upstream * slope);
    const totals = rows[node].inputs.map((x, k) => (gradients[x] += downstream[k]));
    steps.push({ node, upstream, downstream, totals });
  }
  return { steps, gradients };
}

/**
 * What has come back so far: the gradients, and for each node the contributions of its branches.
 * @param {Row[]} rows
 * @param {Step[]} taken
 * @param {boolean} begun  whether the output has its 1
 */
function arrivals(rows, taken, begun) {
  /** @type {number[][]} */
  const parts = rows.map(() => []);
  /** @type {(number | null)[]} */
  const arrived = rows.map(() => null);
  if (begun) arrived[rows.length - 1] = 1;
  for (const { node, downstream, totals } of taken)
    rows[node].inputs.forEach((x, k) => {
      parts[x].push(downstream[k]);
      arrived[x] = totals[k];
    });
  return { parts, arrived };
}

/**
 * The larger limit before the step, the smaller one after it: a slider never cuts the step down.
 * @param {any} result
 * @param {State} state
 */
export function derived({ at, half }, state) {
  const last = { last_step: 2 * half };
  return 2 * half > state.last_step ? { ...last, step: at } : { step: at, ...last };
}
