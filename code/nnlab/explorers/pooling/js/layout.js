// Where everything of the pooling explorer stands, in pixels: pure geometry.

const [HEIGHT, PITCH, TOP, WIDEST] = [30, 66, 24, 44]; // of a row; row to row; above the first; a cell

/**
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {import("../../core/js/frame.js").Data} data
 */
export function layout(_state, _result, width, { responses }) {
  const cell = Math.min(WIDEST, (width - 4) / responses.length);
  const row = (/** @type {number} */ i) => TOP + i * PITCH + HEIGHT / 2;
  const foot = TOP + 3 * PITCH;
  return {
    cell, row, tall: HEIGHT, left: 2, right: 2 + cell * responses.length, foot,
    size: cell < 24 ? 12 : 15,
    height: foot + 48,
  };
}
