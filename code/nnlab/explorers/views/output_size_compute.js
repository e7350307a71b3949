// How long the output is, and where the source's formula goes wrong: pure, as nnlab.convolution counts.
import { fill } from "./frame.js";
import { call, sizeFormula } from "./formulas.js";

export function compute({ n, kernel, stride, padding, dilation }) {
  const reach = dilation * (kernel - 1); // from a window's first entry to its last
  const padded = n + 2 * padding;
  const room = padded - reach - 1;
  if (room < 0) return { problem: problem(n, kernel, padding, dilation) };
  const size = Math.floor(room / stride) + 1;
  return {
    size, padded, reach, room,
    starts: Array.from({ length: size }, (_, i) => i * stride),
    dropped: room - (size - 1) * stride,
    unrounded: (padded - reach) / stride, // the source's form, with padding and dilation put in
    kept: stride === 1 && size === n,
  };
}

function problem(n, kernel, padding, dilation) {
  const [span, padded] = [dilation * (kernel - 1) + 1, n + 2 * padding];
  const values = { n, kernel, padding, dilation, span, padded };
  values.less = Math.floor((padded - 1) / dilation) + 1;
  values.more = span - 2 * padding;
  return { key: "output_size_small", values };
}

// Whether padding can keep the size here, and how much of it in all.
function sameSize({ stride }, { reach, kept }, words) {
  const values = { total: reach, half: reach / 2 };
  if (stride > 1) return words.output_size_strides;
  if (kept) return fill(words.output_size_kept, values);
  return fill(reach % 2 ? words.output_size_even : words.output_size_split, values);
}

export function readout(state, result, words) {
  const { n, kernel, stride, padding, dilation } = state;
  const formula = sizeFormula(n, kernel, stride, padding, dilation);
  const said = [fill(words.output_size_line, { formula, size: result.size })];
  if (result.dropped) said.push(fill(words.output_size_dropped, { dropped: result.dropped }));
  said.push(sameSize(state, result, words));
  return said.join(" · ");
}

export function code({ n, kernel, ...sliding }) {
  return call("output_size", [n, kernel], sliding);
}
