// A drawing brought to the form of MNIST's digits, as nnlab.convnet.fit_digit does it.

const [SIDE, BOX] = [28, 20];

/**
 * @param {number[][]} picture  0 is paper
 * @returns {number[][]} 28x28; all 0 where there is no ink
 */
export function fitDigit(picture) {
  const fitted = Array.from({ length: SIDE }, () => Array(SIDE).fill(0));
  const ink = cutOut(picture);
  if (!ink.length) return fitted;
  const longest = Math.max(ink.length, ink[0].length);
  const [height, width] = [ink.length, ink[0].length].map((n) => Math.max(1, nearest((BOX * n) / longest)));
  const scaled = resampled(transposed(resampled(transposed(ink), width)), height);
  const [top, left] = [start(scaled.map(total)), start(transposed(scaled).map(total))];
  scaled.forEach((row, i) => row.forEach((value, j) => {
    if (fitted[top + i]?.[left + j] != null) fitted[top + i][left + j] = value;
  }));
  return fitted;
}

/** @type {(values: number[]) => number} */
export const total = (values) => values.reduce((sum, value) => sum + value, 0);
/** @type {(rows: number[][]) => number[][]} */
const transposed = (rows) => rows[0].map((_, j) => rows.map((row) => row[j]));
// A half goes up, and so does what rounding errors have left just below one.
/** @type {(value: number) => number} */
const nearest = (value) => Math.floor(value + 0.5 + 1e-9);

/** @type {(picture: number[][]) => number[][]} */
function cutOut(picture) {
  const within = (/** @type {boolean[]} */ inked) => [inked.indexOf(true), inked.lastIndexOf(true) + 1];
  const rows = within(picture.map((row) => row.some(Boolean)));
  if (rows[0] < 0) return [];
  const columns = within(transposed(picture).map((column) => column.some(Boolean)));
  return picture.slice(...rows).map((row) => row.slice(...columns));
}

// Where in the frame rows of these sums start, so that their mean is in the middle.
/** @type {(sums: number[]) => number} */
function start(sums) {
  return nearest(SIDE / 2 - total(sums.map((sum, i) => sum * i)) / total(sums));
}

// Rows of a picture made more or fewer: each new one weighs the old ones around its middle.
/** @type {(rows: number[][], wanted: number) => number[][]} */
function resampled(rows, wanted) {
  const scale = rows.length / wanted;
  return Array.from({ length: wanted }, (_, i) => {
    const weights = rows.map((_row, k) => Math.max(0, 1 - Math.abs(k + 0.5 - (i + 0.5) * scale) / Math.max(scale, 1)));
    const sum = total(weights);
    return rows[0].map((_value, j) => total(rows.map((row, k) => (weights[k] / sum) * row[j])));
  });
}
