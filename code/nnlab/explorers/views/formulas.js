// Formulas with their numbers, letter for letter as nnlab/explorers/formulas.py writes them.
import { number } from "./frame.js";

// A factor of a product: negative ones stand in parentheses, except at the very front.
export function factor(value, first = false) {
  return value < 0 && !first ? `(${number(value)})` : number(value);
}

export function sizeFormula(n, kernel, stride, padding, dilation) {
  return `⌊(${n}+2·${padding}−${dilation}·(${kernel}−1)−1)/${stride}⌋+1`;
}

export function subscript(index) {
  return String(index).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[digit]);
}

// The index of x in y_i = sum over j of w_j x_[...]: what the kernel's flip turns from +j to −j.
export function indexFormula(stride, dilation, flip, kernel, padding) {
  const times = (count, letter) => (count === 1 ? letter : `${count}${letter}`);
  const shift = (flip ? dilation * (kernel - 1) : 0) - padding;
  const rest = shift === 0 ? "" : shift < 0 ? `−${-shift}` : `+${shift}`;
  return `${times(stride, "i")}${flip ? "−" : "+"}${times(dilation, "j")}${rest}`;
}

// A Python call; stride, padding and dilation only where they are not the default.
export function call(name, args, { stride, padding, dilation }) {
  const given = Object.entries({ stride, padding, dilation });
  const defaults = { stride: 1, padding: 0, dilation: 1 };
  const options = given.filter(([key, value]) => value !== defaults[key]).map(([key, value]) => `${key}=${value}`);
  return `${name}(${[...args, ...options].join(", ")})`;
}

export function list(values) {
  return `[${values.join(", ")}]`;
}
