// The data sets and trained nets of the page's tables: unpacked and counted once for each run.

/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {{points: Point[], labels: number[]}} DataSet */
/** @typedef {{points: string, labels: string, runs: Run[]}} Packed  a data set, and a run for each number of units */
/** @typedef {{seed: number, weights: string}} Run */
/** @typedef {{w: Point, b: number, v: number}} Unit  v: its output weight */

const WEIGHTS = 4; // of each hidden unit; the net has one more

/** @type {WeakMap<object, any>} */
const known = new WeakMap();

/**
 * @template Made
 * @param {object} owner
 * @param {() => Made} make
 * @returns {Made}
 */
function once(owner, make) {
  if (!known.has(owner)) known.set(owner, make());
  return known.get(owner);
}

/** @param {string} text */
function bytesOf(text) {
  return new DataView(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer);
}

/**
 * Rows of a scale, a 32-bit float, and so many steps of it, 16-bit whole numbers; low byte first.
 * @param {string} text
 * @param {number} columns
 */
function unpack(text, columns) {
  const table = bytesOf(text);
  const width = 4 + 2 * columns;
  return Float64Array.from({ length: (table.byteLength / width) * columns }, (_, i) => {
    const row = Math.floor(i / columns) * width;
    return table.getInt16(row + 4 + 2 * (i % columns), true) * table.getFloat32(row, true);
  });
}

/**
 * @param {Packed} packed
 * @returns {DataSet}
 */
export function dataOf(packed) {
  return once(packed, () => {
    const labels = [...packed.labels].map(Number);
    const table = bytesOf(packed.points); // x and y of each point, as 32-bit floats
    return { labels, points: labels.map((_, i) => [table.getFloat32(8 * i, true), table.getFloat32(8 * i + 4, true)]) };
  });
}

/**
 * One run's weights and, filled as they are asked for, how many points each epoch has right.
 * @param {Run} run
 * @param {number} hidden
 */
function runOf(run, hidden) {
  return once(run, () => {
    const size = WEIGHTS * hidden + 1;
    const weights = unpack(run.weights, size);
    return { size, weights, epochs: weights.length / size, right: /** @type {number[]} */ ([]) };
  });
}

/**
 * The net of a run after the kept epoch number `at`.
 * @param {Run} run
 * @param {number} hidden
 * @param {number} at
 */
export function netAt(run, hidden, at) {
  const { size, weights } = runOf(run, hidden);
  const row = weights.subarray(at * size, (at + 1) * size);
  /** @type {Unit[]} */
  const units = Array.from({ length: hidden }, (_, i) => ({ w: [row[i], row[hidden + i]], b: row[2 * hidden + i], v: row[3 * hidden + i] }));
  /** @type {(unit: Unit, x: number, y: number) => number} what a unit adds to the score */
  const part = ({ w, b, v }, x, y) => v * Math.tanh(w[0] * x + w[1] * y + b);
  /** @type {(x: number, y: number) => number} */
  const score = (x, y) => units.reduce((sum, unit) => sum + part(unit, x, y), 0) + row[size - 1];
  return { units, part, score };
}

/**
 * How many points of the data set are on the right side after the kept epoch number `at`.
 * @param {DataSet} data
 * @param {Run} run
 * @param {number} hidden
 * @param {number} at
 */
export function rightAt(data, run, hidden, at) {
  const { right } = runOf(run, hidden);
  if (right[at] == null) {
    const { score } = netAt(run, hidden, at);
    right[at] = data.points.filter(([x, y], i) => (2 * data.labels[i] - 1) * score(x, y) > 0).length;
  }
  return right[at];
}

/**
 * The same after each kept epoch.
 * @param {DataSet} data
 * @param {Run} run
 * @param {number} hidden
 */
export function rightByEpoch(data, run, hidden) {
  return Array.from({ length: runOf(run, hidden).epochs }, (_, at) => rightAt(data, run, hidden, at));
}
