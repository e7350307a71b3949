// Weights as pages get them, written by core/nets.py: float16 in base64, or whole numbers of a sign each.

/**
 * The numbers of a text in base64 that holds float16, two bytes each, low byte first.
 * @param {string} text
 */
export function halves(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const words = new Uint16Array(bytes.buffer);
  return Float64Array.from(words, (word) => {
    const [exponent, fraction] = [(word >> 10) & 31, word & 1023];
    const size = exponent ? 2 ** (exponent - 25) * (1024 + fraction) : 2 ** -24 * fraction;
    return word >> 15 ? -size : size;
  });
}

const SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";

/**
 * The whole numbers of a text; the sign in the middle is 0.
 * @param {string} text
 */
export function levels(text) {
  const numberOf = new Map(Array.from(SIGNS, (sign, at) => [sign, at - (SIGNS.length >> 1)]));
  return Float64Array.from(text, (sign) => numberOf.get(sign) ?? NaN);
}

/** @type {(numbers: Float64Array) => (count: number) => Float64Array} the next numbers, and after them the next */
export function taker(numbers) {
  let at = 0;
  return (count) => numbers.subarray(at, (at += count));
}

/**
 * Each output's levels times its step.
 * @param {Float64Array} whole
 * @param {ArrayLike<number>} steps
 */
export function scaled(whole, steps) {
  const across = whole.length / steps.length;
  return whole.map((level, at) => level * steps[Math.floor(at / across)]);
}

/**
 * Rows of length 1.
 * @param {Float64Array} whole
 * @param {number} count  of rows
 */
export function directions(whole, count) {
  const across = whole.length / count;
  const length = (/** @type {number} */ row) =>
    Math.sqrt(whole.subarray(row * across, (row + 1) * across).reduce((sum, level) => sum + level * level, 0));
  const lengths = Array.from({ length: count }, (_, row) => length(row));
  return whole.map((level, at) => level / lengths[Math.floor(at / across)]);
}
