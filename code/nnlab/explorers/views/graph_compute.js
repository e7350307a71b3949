// The numbers of the graph explorer: pure, and the same as nnlab.graph gives.
import { operate } from "./graph_operations.js";
import { problem } from "./graph_line.js";

export function drawn({ graphs, graph_merged: merged, graph_pattern_index: pattern }) {
  return graphs[merged ? 1 : pattern];
}

// An input's number without the dust that a slider's arithmetic leaves: six decimals.
export function given(state, row) {
  return Number(state[`v${state.inputs.indexOf(row.name)}`].toFixed(6)) + 0; // −0 becomes 0
}

// A finished walk stays finished when another graph has more or fewer steps.
function place({ step, last_step: last }, most) {
  return step >= last ? most : Math.min(step, most);
}

export function compute(state) {
  const graph = drawn(state);
  const rows = graph.nodes;
  const values = [];
  const local = [];
  for (const row of rows) {
    const made = row.op ? operate(row, row.inputs.map((i) => values[i])) : { value: given(state, row), local: [] };
    if (made.trouble) return { problem: problem(rows, made.trouble, row, values) };
    values.push(made.value);
    local.push(made.local);
  }
  const made = rows.map((row, i) => i).filter((i) => rows[i].op);
  const half = made.length;
  const at = place(state, 2 * half);
  const back = backward(rows, values, local, made.reverse());
  if (back.steep != null) return { problem: problem(rows, "graph_too_steep", rows[back.steep], values) };
  const order = rows.map((row, i) => i).filter((i) => rows[i].op);
  const reached = new Set(order.slice(0, at));
  const taken = back.steps.slice(0, Math.max(0, at - half));
  const known = rows.map((row, i) => (!row.op || reached.has(i) ? values[i] : null));
  return {
    graph, values, local, known, at, half, ...arrivals(rows, taken, at > half), gradients: back.gradients,
    now: at === 0 ? null : at <= half ? order[at - 1] : taken.at(-1).node,
    step: at > half ? taken.at(-1) : null,
  };
}

// Walk back from the output; steps hold {node, upstream, downstream: one for each input, totals}.
function backward(rows, values, local, order) {
  const gradients = rows.map(() => 0);
  gradients[rows.length - 1] = 1;
  const steps = [];
  for (const node of order) {
    const upstream = gradients[node];
    const downstream = local[node].map((slope) => upstream * slope);
    const totals = rows[node].inputs.map((x, k) => (gradients[x] += downstream[k]));
    steps.push({ node, upstream, downstream, totals });
  }
  const steep = gradients.findIndex((gradient) => !Number.isFinite(gradient));
  return { steps, gradients, steep: steep < 0 ? null : steep };
}

// What has come back so far: the gradients, and for each node the contributions of its branches.
function arrivals(rows, taken, begun) {
  const parts = rows.map(() => []);
  const arrived = rows.map(() => null);
  if (begun) arrived[rows.length - 1] = 1;
  for (const { node, downstream, totals } of taken)
    rows[node].inputs.forEach((x, k) => {
      parts[x].push(downstream[k]);
      arrived[x] = totals[k];
    });
  return { parts, arrived };
}

// The larger limit before the step, the smaller one after it: a slider never cuts the step down.
export function derived({ at, half }, state) {
  const last = { last_step: 2 * half };
  return 2 * half > state.last_step ? { ...last, step: at } : { step: at, ...last };
}
