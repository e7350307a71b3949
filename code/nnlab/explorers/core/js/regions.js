// Where a function of the plane is above 0: path data of the region and of its rim.

/** @typedef {number[][]} Values  of a function on a grid of places; row j lies j steps above the lowest */
/** @typedef {[number, number]} Place  in steps of the grid, to the right and up */

/**
 * `count` + 1 numbers from low to high at equal distances.
 * @param {number} low
 * @param {number} high
 * @param {number} count
 */
export function spaced(low, high, count) {
  const step = (high - low) / count;
  return Array.from({ length: count + 1 }, (_, i) => low + i * step);
}

/**
 * Values of f on a grid of (count + 1)² places.
 * @param {(x: number, y: number) => number} f
 * @param {number} low
 * @param {number} high
 * @param {number} count
 * @returns {Values}
 */
export function sampled(f, low, high, count) {
  const places = spaced(low, high, count);
  return places.map((y) => places.map((x) => f(x, y)));
}

/**
 * Paths of where sampled values are above 0, and of the line where they are 0.
 * @param {Values} values
 * @param {Pick<import("./plane.js").Square, "left" | "top" | "size">} p
 */
export function regions(values, { left, top, size }) {
  const count = values.length - 1;
  const step = size / count;
  /** @param {number} value */
  const fixed = (value) => Math.round(value * 100) / 100; // coarser steps would leave hairlines between rows
  /** @param {Place} place */
  const at = ([x, y]) => `${fixed(left + x * step)} ${fixed(top + size - y * step)}`;
  let [above, line] = ["", ""];
  for (let j = 0; j < count; j++) {
    for (let i = 0; i < count; i++) {
      const run = wholeFrom(values, i, j);
      if (run) {
        const width = run * step;
        above += `M${at([i, j + 1])}h${fixed(width)}v${fixed(step)}h${fixed(-width)}z`;
        i += run - 1;
        continue;
      }
      if (!someAbove(values, i, j)) continue;
      const { corners, crossings } = cut(values, i, j);
      if (corners.length > 2) above += `M${corners.map(at).join("L")}z`;
      for (let k = 0; k + 1 < crossings.length; k += 2) line += `M${at(crossings[k])}L${at(crossings[k + 1])}`;
    }
  }
  return { above, line };
}

/**
 * How many cells of row j are above 0 in all corners, one after the other from cell i on.
 * @param {Values} values
 * @param {number} i
 * @param {number} j
 */
function wholeFrom(values, i, j) {
  const [low, high] = [values[j], values[j + 1]];
  let run = 0;
  while (low[i + run] > 0 && low[i + run + 1] > 0 && high[i + run] > 0 && high[i + run + 1] > 0) run += 1;
  return run;
}

/** @type {(values: Values, i: number, j: number) => boolean} whether cell (i, j) is above 0 in a corner */
function someAbove(values, i, j) {
  const [low, high] = [values[j], values[j + 1]];
  return low[i] > 0 || low[i + 1] > 0 || high[i] > 0 || high[i + 1] > 0;
}

/**
 * The part of cell (i, j) that is above 0, walked around counterclockwise.
 * @param {Values} values
 * @param {number} i
 * @param {number} j
 */
function cut(values, i, j) {
  const around = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
  /** @type {{corners: Place[], crossings: Place[]}} */
  const found = { corners: [], crossings: [] };
  around.forEach(([x, y], k) => {
    const [nextX, nextY] = around[(k + 1) % 4];
    const [here, next] = [values[y][x], values[nextY][nextX]];
    if (here > 0) found.corners.push([x, y]);
    if (here > 0 === next > 0) return;
    const t = here / (here - next);
    /** @type {Place} */
    const place = [x + (nextX - x) * t, y + (nextY - y) * t];
    found.corners.push(place);
    found.crossings.push(place);
  });
  return found;
}
