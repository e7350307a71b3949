// How long the output is, and where the source's formula goes wrong: pure, as nnlab.convolution counts.
import { fill } from "../../core/js/numbers.js";
import { imported, sizeFormula } from "../../core/js/sliding.js";

/** @typedef {import("../../core/js/frame.js").State} State */

/** @param {State} state */
export function compute({ n, kernel, stride, padding, dilation }) {
  const reach = dilation * (kernel - 1); // from a window's first entry to its last
  const padded = n + 2 * padding;
  const room = padded - reach - 1;
  if (room < 0) return { problem: problem({ n, kernel, padding, dilation, span: reach + 1, padded }) };
  const size = Math.floor(room / stride) + 1;
  return {
    size, padded, reach, room,
    starts: Array.from({ length: size }, (_, i) => i * stride),
    dropped: room - (size - 1) * stride,
    unrounded: (padded - reach) / stride, // the source's form, with padding and dilation put in
    kept: stride === 1 && size === n,
  };
}

// The nearest ways out: a smaller kernel, or a longer input.
function problem(values) {
  const { padding, dilation, span, padded } = values;
  const less = Math.floor((padded - 1) / dilation) + 1;
  return { key: "small", values: { ...values, less, more: span - 2 * padding } };
}

/**
 * @param {State} state
 * @param {any} result
 * @param {Record<string, string>} words
 */
export function line(state, result, words) {
  const { size, dropped } = result;
  const said = [fill(words.line, { formula: sizeFormula(state.n, state.kernel, state), size })];
  if (dropped) said.push(fill(words.dropped, { dropped }));
  said.push(sameSize(state, result, words));
  return said.join(" · ");
}

// Whether padding can keep the size here, and how much of it in all.
function sameSize({ stride }, { reach, kept }, words) {
  if (stride > 1) return words.strides;
  const text = kept ? words.kept : reach % 2 ? words.even : words.split;
  return fill(text, { total: reach, half: Math.floor(reach / 2) });
}

/** @param {State} state */
export function snippet({ n, kernel, ...sliding }) {
  return imported("output_size", [n, kernel], sliding);
}
