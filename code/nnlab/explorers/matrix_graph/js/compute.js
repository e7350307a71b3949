// The numbers of the matrix explorer: pure, and the same as nnlab.graph gives.

/** @typedef {{shape_index: number, w: number[], x: number[], formula_index: number, cell: string}} State */
/** @typedef {ReturnType<typeof compute>} Result */

export const COLUMNS = 2;
export const REACH = 20; // tenths
const ROWS = [2, 3];
const NEAR = 1e-9;

/** @type {(values: number[]) => number} */
const sum = (values) => values.reduce((a, b) => a + b, 0);
/** @type {(values: number[], others: number[]) => number[][]} */
const outer = (values, others) => values.map((value) => others.map((other) => value * other));

/** @param {State} state */
export function compute(state) {
  const rows = ROWS[state.shape_index];
  const x = state.x.map((value) => value / 10);
  const W = Array.from({ length: rows }, (_, k) => state.w.slice(k * COLUMNS, (k + 1) * COLUMNS).map((value) => value / 10));
  const q = W.map((row) => sum(row.map((value, j) => value * x[j])));
  const dq = q.map((value) => 2 * value);
  const dW = outer(dq, x);
  const dx = x.map((_, j) => sum(W.map((row, k) => row[j] * dq[k])));
  const at = present(state.cell, rows);
  return { rows, W, x, q, f: sum(q.map((value) => value * value)), dq, dW, dx, at, ...guess(state.formula_index, q, x, dW) };
}

// The formula that is tried: its shape, and where that fits its numbers beside the right ones.
/** @type {(formula: number, q: number[], x: number[], dW: number[][]) => any} */
function guess(formula, q, x, dW) {
  const shape = [[q.length, x.length], [x.length, q.length], q.length === x.length ? [1, 1] : null][formula];
  const fits = Boolean(shape && shape[0] === q.length && shape[1] === x.length);
  const tried = !fits ? null : formula ? outer(x.map((value) => 2 * value), q) : outer(q.map((value) => 2 * value), x);
  const off = tried && tried.map((row, i) => row.map((value, j) => Math.abs(value - dW[i][j]) > NEAR));
  return { shape, fits, tried, off, wrong: off ? off.flat().filter(Boolean).length : 0 };
}

/**
 * The names of all cells that are computed, in the order of the arrow keys.
 * @param {number} rows
 */
export function cells(rows) {
  const ks = Array.from({ length: rows }, (_, k) => k);
  const js = [0, 1];
  return [...ks.map((k) => `q${k}`), "f", ...ks.map((k) => `dq${k}`),
    ...ks.flatMap((k) => js.map((j) => `dW${k}${j}`)), ...js.map((j) => `dx${j}`)];
}

// The cell, or the one above it where a third row is gone.
/** @type {(cell: string, rows: number) => string} */
function present(cell, rows) {
  const known = cells(rows);
  const found = known.includes(cell) ? cell : cell.replace("2", String(rows - 1));
  if (!known.includes(found)) throw new RangeError(`there is no cell ${cell}; try one of ${known.join(", ")}`);
  return found;
}

/** @param {Result} result */
export function derived({ at }) {
  return { cell: at };
}
