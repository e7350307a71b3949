// Where everything of the two-dimensional explorer stands: pure geometry, in pixels of the stage. An
// output cell is as wide as the window's step on the input, so a stride shows as coarser pixels, and a
// kernel without padding as a smaller map. No slider changes the stage's size.

const HEAD = 24; // the line above a grid
const FOOT = 30; // the scale below it
const KEYS = 36; // on a phone, the keys of padding and unreached pixels below the scale
const TITLE = 22; // the line above a table

/** @typedef {import("../../core/js/cells.js").Box} Box */

export function layout({ stride }, result, width) {
  const wide = width >= 560;
  const gap = wide ? 56 : 14;
  const side = Math.min(288, Math.floor((width - gap) / 2));
  const left = Math.round((width - 2 * side - gap) / 2);
  const cell = Math.floor(side / result.size);
  const input = field(left, side, cell, result.size);
  const output = field(left + side + gap, side, Math.min(cell * stride, Math.floor(side / result.count)), result.count);
  const formula = HEAD + side + FOOT + (wide ? 14 : KEYS + 14);
  const count = result.kernel.length;
  const below = wide
    ? rowOfTables(count, left, 2 * side + gap, formula + 26)
    : stackOfTables(count, width, formula + 48);
  return { wide, input, output, formula, ...below };
}

// A square of `side` pixels with its grid of n×n cells in the middle.
function field(x, side, cell, n) {
  const inset = Math.floor((side - n * cell) / 2);
  const grid = { x: x + inset, y: HEAD + inset, width: n * cell, height: n * cell };
  return { x, side, cell, name: 9, scale: HEAD + side + 10, grid };
}

// Window, kernel, products and sum side by side.
function rowOfTables(count, left, width, top) {
  const size = 40;
  const table = count * size;
  const sign = Math.min(44, Math.floor((width - 3 * table) / 5)); // the sum is wider than three signs
  const step = table + sign;
  const places = [0, 1, 2].map((i) => [left + i * step, top]);
  return tables(count, size, sign, places, { x: left + 3 * step, y: top, width: width - 3 * step });
}

// Two above two on a narrow page.
function stackOfTables(count, width, top) {
  const [size, sign] = [38, 24];
  const table = count * size;
  const left = Math.round((width - 2 * table - 2 * sign) / 2);
  const right = left + table + sign;
  const below = top + table + 48;
  return tables(count, size, sign, [[left, top], [right, top], [left, below]], { x: right, y: below, width: table });
}

function tables(count, size, sign, places, sum) {
  const [window, kernel, products] = places.map(([x, y]) => ({ x, y: y + TITLE, size, side: count * size }));
  const box = { ...sum, y: sum.y + TITLE, height: count * size };
  return { window, kernel, products, sign, sum: box, height: box.y + box.height + 6 };
}

/**
 * The pixels that the window touches, as boxes on the input; and the box around them all.
 * @param {{grid: Box, cell: number}} input
 * @param {any} result
 * @param {{stride: number, dilation: number}} state
 * @returns {{all: Box, single: Box[]}} single only where dilation parts them
 */
export function taps({ grid, cell }, result, { stride, dilation }) {
  const at = (k, l) => ({
    x: grid.x + (result.column * stride + l * dilation) * cell,
    y: grid.y + (result.row * stride + k * dilation) * cell,
    width: cell, height: cell,
  });
  const all = { ...at(0, 0), width: result.span * cell, height: result.span * cell };
  const single = dilation > 1 ? result.kernel.flatMap((row, k) => row.map((_, l) => at(k, l))) : [];
  return { all, single };
}

/**
 * Which output cell a point of the stage means: the one under it, or the one whose window has its
 * middle nearest to the input pixel under it. Null off both grids.
 * @param {{x: number, y: number}} point
 * @param {any} place  what layout gives
 * @param {any} result
 * @param {number} stride
 */
export function pointed({ x, y }, { input, output }, result, stride) {
  const inside = ({ grid }) => x >= grid.x && y >= grid.y && x < grid.x + grid.width && y < grid.y + grid.height;
  const index = (offset) => Math.max(0, Math.min(result.count - 1, Math.round(offset)));
  const nearest = ({ grid, cell }, middle, step) => ({
    row: index(((y - grid.y) / cell - middle) / step),
    column: index(((x - grid.x) / cell - middle) / step),
  });
  if (inside(output)) return nearest(output, 0.5, 1);
  return inside(input) ? nearest(input, result.span / 2, stride) : null;
}
