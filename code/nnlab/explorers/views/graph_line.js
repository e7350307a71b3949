// The words of one step, letter for letter as Python's graph_line.py writes them, and the code.
import { fill } from "./frame.js";
import { operands } from "./graph_operations.js";

const INFIX = { "+": " + ", "-": " − ", "*": "·", "/": "/", "**": "^" };
const NAMES = { sigmoid: "σ", maximum: "max", relu: "ReLU" };
const SYMBOLS = { ...NAMES, "*": "×", "-": "−", "/": "÷", square: "x²", "**": "xʸ" };

// A number in six characters or so, for the drawing: 0.53, 4.9e8, 2.5e−3.
export function short(value, digits = 2) {
  const size = Math.abs(value);
  const least = 0.5 / 10 ** digits;
  const plainly = size === 0 || (size >= least && size < 99999.995);
  const text = plainly ? size.toFixed(digits).replace(/\.?0+$/, "") : size.toExponential(1).replace(".0e", "e");
  return (value < 0 ? `−${text}` : text).replace("+", "").replace("-", "−");
}

// Four decimals for the line: 0.2·2 = 0.39 would look like a mistake, 0.1966·2 = 0.3932 does not.
const long = (value) => short(value, 4);

const plain = (part) => (typeof part === "string" ? part : long(part));
const wrapped = (part) => (plain(part).startsWith("−") ? `(${plain(part)})` : plain(part));

export function formula(row, given) {
  const { op } = row;
  const parts = operands(row, given);
  if (op in INFIX) return `${(op === "**" ? wrapped : plain)(parts[0])}${INFIX[op]}${wrapped(parts[1])}`;
  if (op === "square") return `${wrapped(parts[0])}²`;
  return `${NAMES[op] ?? op}(${parts.map(plain).join(", ")})`;
}

// What a drawing puts into the gate: ×, +1, 1/x, exp.
export function gate({ op, constant }) {
  const symbol = SYMBOLS[op] ?? op;
  if (!constant.length) return symbol;
  const [place, c] = [constant[0], short(constant[1])];
  if (op === "maximum") return `max ${c}`;
  if (op === "**") return place ? `x^${c}` : `${c}^x`;
  if (op === "/") return place ? `x/${c}` : `${c}/x`;
  return place || op === "+" || op === "*" ? `${symbol}${c}` : `${c}${symbol}x`;
}

// The local gradient along input number `position` in symbols; "" if it is a number.
function slope(row, names, values, position) {
  const { op, constant, shown: out } = row;
  const place = row.inputs.length === 2 ? position : constant.length ? 1 - constant[0] : 0;
  const [a, b] = operands(row, names).map(wrapped);
  if (op === "*" && !constant.length) return [b, a][place];
  if (op === "/") return [`1/${b}`, `−${a}/${b}²`][place];
  if (op === "**") {
    const less = constant.length && !place ? long(constant[1] - 1) : `(${b}−1)`;
    return [`${b}·${a}^${less}`, `${out}·log ${a}`][place];
  }
  if (op === "maximum") {
    const [one, two] = operands(row, values);
    return `[${a} ${one > two ? ">" : one < two ? "<" : "="} ${b}]`;
  }
  if (op === "relu") return `[${a} ${values[0] > 0 ? ">" : "≤"} 0]`;
  const simple = { exp: out, log: `1/${a}`, tanh: `1−${out}²`, sigmoid: `${out}·(1−${out})`, square: `2·${a}` };
  return simple[op] ?? "";
}

export function readout(state, result, words) {
  const { graph: { nodes }, values, at, half, now } = result;
  if (at === 0) return words.graph_start;
  const row = nodes[now];
  const names = row.inputs.map((i) => nodes[i].shown);
  const given = row.inputs.map((i) => values[i]);
  const counted = { at: at > half ? at - half : at, count: half, gate: gate(row) };
  if (at <= half) {
    const made = `${row.shown} = ${formula(row, names)} = ${formula(row, given)} = ${long(values[now])}`;
    return `${fill(words.graph_forward, counted)} · ${made}`;
  }
  const said = [fill(words.graph_backward, counted)];
  const upstream = `∂${nodes.at(-1).shown}/∂${row.shown} = ${long(result.step.upstream)}`;
  said.push(fill(words.graph_upstream, { formula: upstream }));
  said.push(...row.inputs.flatMap((x, i) => downstream(result, row, names, given, i, words)));
  if (row.op === "maximum" && result.local[now].includes(0.5)) said.push(words.graph_tie);
  return said.join(" · ");
}

// The parts of the line for input number i: local gradient; product, and the sum at a branch.
function downstream({ graph, step, local, now, parts }, row, names, given, i, words) {
  const [x, top, slopeHere] = [row.inputs[i], graph.nodes.at(-1).shown, local[now][i]];
  const symbols = slope(row, names, given, i);
  const d = `∂${row.shown}/∂${names[i]}`;
  const equal = symbols ? `${d} = ${symbols} = ${long(slopeHere)}` : `${d} = ${long(slopeHere)}`;
  const numbers = `${long(step.upstream)}·${wrapped(slopeHere)} = ${long(step.downstream[i])}`;
  const product = `∂${top}/∂${row.shown}·${d} = ${numbers}`;
  const branching = graph.wires.filter(({ source }) => source === x).length > 1;
  const whole = branching ? product : `∂${top}/∂${names[i]} = ${product}`;
  const said = fill(words.graph_local, { formula: equal });
  const text = fill(words.graph_downstream, { formula: whole });
  const [first, ...rest] = parts[x].slice(0, -row.inputs.slice(i).filter((y) => y === x).length);
  if (first === undefined) return [said, text];
  const terms = [long(first), ...rest.map(wrapped), wrapped(step.downstream[i])].join(" + ");
  const sum = `∂${top}/∂${names[i]} = ${terms} = ${long(step.totals[i])}`;
  return [said, text + fill(words.graph_branch, { formula: sum })];
}

// Why the node `row` cannot be computed: which words say so, and the numbers in them.
export function problem(nodes, key, row, values) {
  const shown = row.op ? formula(row, row.inputs.map((i) => nodes[i].shown)) : row.shown;
  const inputs = row.inputs.map((i) => `${nodes[i].shown} = ${long(values[i])}`).join(", ");
  return { key, editable: true, values: { name: row.shown, formula: shown, inputs } };
}
