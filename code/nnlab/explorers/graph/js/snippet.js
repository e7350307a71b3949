// Python that builds the graph and walks it back, letter for letter as Python's snippet.py writes it.
import { drawn, given } from "./inputs.js";
import { operands } from "./operations.js";

/** @typedef {import("./inputs.js").Row} Row */

// A number as both languages read it; Python's -0 is the whole number 0.
const literal = (value) => (Object.is(value, -0) ? "-0.0" : String(value));

/**
 * @param {Row} row
 * @param {string[]} names
 * @param {Record<string, string>} infix
 */
function expression(row, names, infix) {
  const op = String(row.symbol);
  const parts = operands(row, names).map((part) => (typeof part === "string" ? part : literal(part)));
  if (op in infix) {
    if (op === "**" && parts[0].startsWith("-")) parts[0] = `(${parts[0]})`; // -2 ** x is -(2 ** x)
    return parts.join(` ${op} `);
  }
  const others = row.constant ? [literal(row.constant[1])] : names.slice(1);
  return `${names[0]}.${op}(${others.join(", ")})`;
}

/**
 * @param {import("../../core/js/frame.js").State} state
 * @param {import("./inputs.js").Data} data
 */
export function snippet(state, data) {
  const { nodes } = drawn(state, data);
  const variables = nodes.map(({ variable }) => variable);
  const lines = nodes.map((row) => {
    const made = row.symbol
      ? expression(row, row.inputs.map((i) => variables[i]), data.signs.infix)
      : `Node(${literal(given(state, row, data))}, ${JSON.stringify(row.name)})`;
    return `${row.variable} = ${made}`;
  });
  const leaves = nodes.filter(({ symbol }) => !symbol).map(({ variable }) => `${variable}.grad`);
  return ["from nnlab.graph import Node", "", ...lines, `${variables.at(-1)}.backward()`, leaves.join(", ")].join("\n");
}
