// The formula above the picture, with the sliders' numbers in the index of x.

/** @typedef {import("../../core/js/sliding.js").Sliding} Sliding */

/**
 * The index of x in y_i = sum over j of w_j x_[...]: what the kernel's flip turns from +j to −j.
 * @param {Sliding & {flip: boolean, kernel: number}} state
 */
export function indexFormula({ stride, padding, dilation, flip, kernel }) {
  /** @type {(count: number, letter: string) => string} */
  const times = (count, letter) => (count === 1 ? letter : `${count}${letter}`);
  const shift = (flip ? dilation * (kernel - 1) : 0) - padding;
  const rest = shift === 0 ? "" : shift < 0 ? `−${-shift}` : `+${shift}`;
  return `${times(stride, "i")}${flip ? "−" : "+"}${times(dilation, "j")}${rest}`;
}
