// Where everything of the Jacobian explorer stands, in pixels: pure geometry.

/** @typedef {import("./compute.js").Result} Result */
/** @typedef {import("./compute.js").Place} Place */

const [TITLE, TEXTS] = [24, 66]; // above the square; below it, for what is said of an entry
const [BAR, BARS] = [54, 3]; // from one bar to the next, and how many
const LARGEST = 2 ** 40; // bytes that the bars reach to

/**
 * A wide page has the sizes beside the square, a narrow one below it.
 * @param {any} _state
 * @param {Result} result
 * @param {number} width
 */
export function layout(_state, { side }, width) {
  const wide = width >= 560;
  const size = Math.min(264, wide ? width * 0.42 : width - 2);
  const square = { left: wide ? 1 : (width - size) / 2, top: TITLE, size, cell: size / side };
  const below = TITLE + size + TEXTS;
  const left = wide ? size + 40 : 0;
  return {
    square,
    bars: { left, width: width - left, top: wide ? TITLE + 18 : below + 22, pitch: BAR },
    bar: (/** @type {number} */ bytes) => Math.log2(bytes) / Math.log2(LARGEST),
    height: wide ? below : below + 22 + BAR * BARS - 24,
  };
}

/**
 * The entry under a point of the stage; one beyond the square is brought to its rim.
 * @param {{left: number, top: number, cell: number}} square
 * @param {number} side
 * @param {{x: number, y: number}} point
 * @returns {Place}
 */
export function entryUnder({ left, top, cell }, side, { x, y }) {
  return within(side, Math.floor((y - top) / cell), Math.floor((x - left) / cell));
}

/**
 * @param {number} side
 * @param {number} row
 * @param {number} column
 */
export function within(side, row, column) {
  const [r, c] = [row, column].map((i) => Math.max(0, Math.min(side - 1, i)));
  return { row: r, column: c };
}
