// Where everything of the 2-D explorer stands: pure geometry, in pixels of the stage. An output cell
// is as wide as the window's step on the input, so a stride shows as coarser pixels, and a kernel
// without padding as a smaller map. No slider changes the stage's size.

const HEAD = 24; // the line above a grid
const FOOT = 30; // the scale below it
const KEYS = 36; // on a phone, the keys of padding and unreached pixels below the scale

export function layout(result, stride, width) {
  const wide = width >= 560;
  const gap = wide ? 56 : 14;
  const side = Math.min(288, Math.floor((width - gap) / 2));
  const left = Math.round((width - 2 * side - gap) / 2);
  const cell = Math.floor(side / result.size);
  const input = field(left, side, cell, result.size);
  const output = field(left + side + gap, side, Math.min(cell * stride, Math.floor(side / result.count)), result.count);
  const formula = HEAD + side + FOOT + (wide ? 14 : KEYS + 14);
  const tables = wide ? rowOfTables(left, 2 * side + gap, formula + 26) : stackOfTables(width, formula + 48);
  return { wide, width, side, input, output, formula, ...tables };
}

// A square of `side` pixels with its grid of n×n cells in the middle.
function field(x, side, cell, n) {
  const inset = Math.floor((side - n * cell) / 2);
  const grid = { x: x + inset, y: HEAD + inset, width: n * cell, height: n * cell };
  return { x, side, cell, label: 14, scale: HEAD + side + 10, grid };
}

function rowOfTables(left, width, top) {
  const size = 40;
  const rest = width - 9 * size; // two signs, and the sum after the last table
  const sign = Math.min(44, Math.floor(rest / 5));
  const step = 3 * size + sign;
  const sum = { x: left + 2 * step + 3 * size + sign, width: width - 2 * step - 3 * size - sign };
  return tables(size, sign, top, [[left, top], [left + step, top], [left + 2 * step, top]], { ...sum, y: top });
}

function stackOfTables(width, top) {
  const size = 38;
  const sign = 24;
  const left = Math.round((width - 6 * size - 2 * sign) / 2);
  const below = top + 3 * size + 48;
  const places = [[left, top], [left + 3 * size + sign, top], [left, below]];
  const sum = { x: left + 3 * size + sign, y: below, width: 3 * size };
  return tables(size, sign, top, places, sum);
}

function tables(size, sign, top, places, sum) {
  const [window, kernel, products] = places.map(([x, y]) => ({ x, y: y + 22, size }));
  return { window, kernel, products, sign, sum: { ...sum, y: sum.y + 22, height: 3 * size }, height: sum.y + 22 + 3 * size + 6 };
}

// The pixels that the window touches, as boxes on the input; and the box around them all.
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

// Which output cell a point of the stage means: the one under it, or the one whose window has its
// middle nearest to the input pixel under it. Null off both grids.
export function pointed(x, y, { input, output }, result, stride) {
  const inside = ({ grid }) => x >= grid.x && y >= grid.y && x < grid.x + grid.width && y < grid.y + grid.height;
  const index = (offset) => Math.max(0, Math.min(result.count - 1, Math.round(offset)));
  if (inside(output)) {
    return { row: index((y - output.grid.y) / output.cell - 0.5), column: index((x - output.grid.x) / output.cell - 0.5) };
  }
  if (!inside(input)) return null;
  const middle = result.span / 2;
  return {
    row: index(((y - input.grid.y) / input.cell - middle) / stride),
    column: index(((x - input.grid.x) / input.cell - middle) / stride),
  };
}
