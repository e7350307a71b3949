// The numbers of the sharing explorer: pure, and the same as nnlab.transforms.step gives.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/** @type {(one: number[], other: number[]) => number} */
const dot = (one, other) => one.reduce((sum, value, i) => sum + value * other[i], 0);

/** @type {(rows: number[][]) => number[]} sums of the columns */
const down = (rows) => rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0));

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ matrix_index, bend, u1, u2, rate, targets }, { matrices }) {
  /** @type {number[][]} */
  const rows = matrices[matrix_index];
  /** @type {(u: number[]) => number[]} */
  const made = (u) => rows.map((row) => (bend ? Math.tanh(dot(row, u)) : dot(row, u)));
  /** @type {(w: number[]) => number} */
  const cost = (w) => 0.5 * w.reduce((sum, value, i) => sum + (value - targets[i]) ** 2, 0);
  const u = [u1, u2];
  const w = made(u);
  const gradient_w = w.map((value, i) => value - targets[i]);
  const jacobian = rows.map((row, i) => row.map((value) => value * (bend ? 1 - w[i] ** 2 : 1)));
  const shares = jacobian.map((row, i) => row.map((value) => value * gradient_w[i]));
  const gradient_u = down(shares);
  const u_after = u.map((value, j) => value - rate * gradient_u[j]);
  const w_after = made(u_after);
  const change = w_after.map((value, i) => value - w[i]);
  const first_order = jacobian.map((row) => -rate * dot(row, gradient_u));
  const gap = Math.max(...change.map((value, i) => Math.abs(value - first_order[i])));
  return {
    rows, u, w, gradient_w, shares, gradient_u, u_after, w_after, change, first_order, gap,
    cost: cost(w), cost_after: cost(w_after),
  };
}
