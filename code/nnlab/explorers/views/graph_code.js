// Python that builds the graph, walks back and ends in the inputs' gradients.
import { drawn, given } from "./graph_compute.js";
import { operands } from "./graph_operations.js";

const SIGNS = ["+", "-", "*", "/", "**"];

// A number as both languages read it.
const literal = (value) => (Object.is(value, -0) ? "-0" : String(value));

function expression(row, names) {
  const parts = operands(row, names).map((part) => (typeof part === "string" ? part : literal(part)));
  if (SIGNS.includes(row.op)) return parts.join(` ${row.op} `);
  const others = row.constant.length ? [literal(row.constant[1])] : names.slice(1);
  return `${names[0]}.${row.op}(${others.join(", ")})`;
}

export function code(state) {
  const { nodes } = drawn(state);
  const lines = nodes.map((row) => {
    if (row.op) return `${row.variable} = ${expression(row, row.inputs.map((i) => nodes[i].variable))}`;
    return `${row.variable} = Node(${literal(given(state, row))}, "${row.name}")`;
  });
  const gradients = nodes.filter(({ op }) => !op).map(({ variable }) => `${variable}.grad`);
  const back = `${nodes.at(-1).variable}.backward()`;
  return ["from nnlab.graph import Node", "", ...lines, back, gradients.join(", ")].join("\n");
}
