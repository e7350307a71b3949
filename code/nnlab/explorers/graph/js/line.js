// The words of one step, letter for letter as Python's line.py writes them.
import { fill } from "../../core/js/numbers.js";
import { formula, gate, long, slope, wrapped } from "./formulas.js";

/** @typedef {import("./inputs.js").Row} Row */

export function line(_state, result, words, { signs }) {
  const { graph: { nodes }, values, at, half, now } = result;
  if (at === 0) return words.start;
  const row = nodes[now];
  const names = row.inputs.map((i) => nodes[i].shown);
  const given = row.inputs.map((i) => values[i]);
  const counted = { at: at > half ? at - half : at, count: half, gate: gate(row, signs) };
  if (at <= half) {
    const made = `${row.shown} = ${formula(row, names, signs)} = ${formula(row, given, signs)} = ${long(values[now])}`;
    return `${fill(words.forward, counted)} · ${made}`;
  }
  const said = [fill(words.backward, counted)];
  const upstream = `∂${nodes.at(-1).shown}/∂${row.shown} = ${long(result.step.upstream)}`;
  said.push(fill(words.upstream, { formula: upstream }));
  said.push(...row.inputs.flatMap((_, i) => downstream(result, row, names, given, i, words)));
  if (row.symbol === "maximum" && result.local[now].includes(0.5)) said.push(words.tie);
  return said.join(" · ");
}

// The parts of the line for input number i: local gradient; product, and the sum at a branch.
function downstream({ graph, step, local, now, parts }, row, names, given, i, words) {
  const [x, top, here] = [row.inputs[i], graph.nodes.at(-1).shown, local[now][i]];
  const symbols = slope(row, names, given, i);
  const d = `∂${row.shown}/∂${names[i]}`;
  const equal = symbols ? `${d} = ${symbols} = ${long(here)}` : `${d} = ${long(here)}`;
  const numbers = `${long(step.upstream)}·${wrapped(here)} = ${long(step.downstream[i])}`;
  const product = `∂${top}/∂${row.shown}·${d} = ${numbers}`;
  const branching = graph.edges.filter(({ source }) => source === x).length > 1;
  const whole = branching ? product : `∂${top}/∂${names[i]} = ${product}`;
  const said = fill(words.local, { formula: equal });
  const text = fill(words.downstream, { formula: whole });
  const [first, ...rest] = parts[x].slice(0, -row.inputs.slice(i).filter((y) => y === x).length);
  if (first === undefined) return [said, text];
  const terms = [long(first), ...rest.map(wrapped), wrapped(step.downstream[i])].join(" + ");
  const sum = `∂${top}/∂${names[i]} = ${terms} = ${long(step.totals[i])}`;
  return [said, text + fill(words.branch, { formula: sum })];
}

/**
 * Why the node `row` cannot be computed: which words say so, and the numbers in them.
 * @param {Row[]} nodes
 * @param {string} key
 * @param {Row} row
 * @param {number[]} values  of the nodes before it
 * @param {import("./inputs.js").Data["signs"]} signs
 */
export function problem(nodes, key, row, values, signs) {
  const shown = row.symbol ? formula(row, row.inputs.map((i) => nodes[i].shown), signs) : row.shown;
  const inputs = row.inputs.map((i) => `${nodes[i].shown} = ${long(values[i])}`).join(", ");
  return { key, editable: true, values: { name: row.shown, formula: shown, inputs } };
}
