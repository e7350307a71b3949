// Where everything of the matrix explorer stands, in pixels: pure geometry.

/** @typedef {import("./compute.js").Result} Result */
/** @typedef {{x: number, y: number}} Spot  the middle of a cell */

const CELL = { width: 58, height: 36 };
const [TOP, NAME, UNDER] = [76, 15, 36]; // of the values; above a block; between values and gradients
const [PANEL, TITLE] = [36, 54]; // left of the formula's panel on a wide page; above its cells

/**
 * A wide page has the formula that is tried beside the graph, a narrow one below it.
 * @param {any} _state
 * @param {Result} result
 * @param {number} width
 */
export function layout(_state, { rows }, width) {
  const wide = width >= 600;
  const gap = width < 400 ? 13 : 24;
  const pitch = Math.min(CELL.width, Math.floor((width - 3 * gap) / 5));
  const high = rows * CELL.height;
  const lefts = { W: 0, x: 2 * pitch + gap, q: 3 * pitch + 2 * gap, f: 4 * pitch + 3 * gap };
  const back = TOP + high + UNDER;
  const bottom = back + high + 4;
  const panel = wide ? { left: 5 * pitch + 3 * gap + PANEL, top: TOP - TITLE + 26 } : { left: 0, top: bottom + 22 };
  const most = Math.max(rows, 2) * CELL.height; // the tallest shape that a formula has
  const low = panel.top + TITLE + most + 30;
  return {
    pitch, tall: CELL.height, lefts, tops: { forward: TOP, back }, panel, title: TITLE, nameAbove: NAME,
    size: pitch < 54 ? 13 : 14,
    height: wide ? Math.max(bottom, low) : low,
  };
}

/**
 * The middle of an entry of a block.
 * @param {{pitch: number, tall: number}} place
 * @param {number} left
 * @param {number} top
 * @param {number} i
 * @param {number} j
 * @returns {Spot}
 */
export function spot({ pitch, tall }, left, top, i, j) {
  return { x: left + (j + 0.5) * pitch, y: top + (i + 0.5) * tall };
}
