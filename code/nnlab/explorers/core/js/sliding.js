// What a window that slides has in common: formulas and calls, letter for letter as core/sliding.py.

/** @typedef {{stride: number, padding: number, dilation: number}} Sliding */

/**
 * The output size's formula with its numbers.
 * @param {number} n
 * @param {number} kernel
 * @param {Sliding} sliding
 */
export function sizeFormula(n, kernel, { stride, padding, dilation }) {
  return `⌊(${n}+2·${padding}−${dilation}·(${kernel}−1)−1)/${stride}⌋+1`;
}

/**
 * A Python call; stride, padding and dilation only where they are not the default.
 * @param {string} name
 * @param {string[]} args
 * @param {Sliding} sliding
 */
export function call(name, args, { stride, padding, dilation }) {
  const given = Object.entries({ stride, padding, dilation });
  const defaults = { stride: 1, padding: 0, dilation: 1 };
  const options = given.filter(([key, value]) => value !== defaults[/** @type {keyof Sliding} */ (key)]);
  return `${name}(${[...args, ...options.map(([key, value]) => `${key}=${value}`)].join(", ")})`;
}

/**
 * The import and the call of a function of nnlab.convolution: lines that run wherever they are pasted.
 * @param {string} name
 * @param {string[]} args
 * @param {Sliding} sliding
 */
export function imported(name, args, sliding) {
  return `from nnlab.convolution import ${name}\n\n${call(name, args, sliding)}`;
}
