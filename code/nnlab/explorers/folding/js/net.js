// A net of the page's table: its half-steps, affine and ReLU in turn, and where points are on the way.

/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {{points: number[], labels: string, weights: number[][][], biases: number[][], relus: number}} Packed */
/** @typedef {(numbers: number[]) => number[]} Step */

const THOUSAND = 1000; // points come in thousandths

/** @type {(w: number[][], b: number[]) => Step} */
export const affine = (w, b) => (a) => w.map((row, i) => row.reduce((sum, value, j) => sum + value * a[j], 0) + b[i]);

/** @type {Step} */
export const relu = (z) => z.map((value) => Math.max(value, 0));

/**
 * The half-steps from the input to the embedding, and the scores that are made of the latter.
 * @param {Packed} packed
 */
export function stepsOf({ weights, biases, relus }) {
  const layers = weights.map((w, i) => affine(w, biases[i]));
  const scores = /** @type {Step} */ (layers.pop());
  return { steps: layers.flatMap((layer, i) => (i < relus ? [layer, relu] : [layer])), scores };
}

/**
 * nnlab.folding.FoldingNet.image: whole stages are images, in between each point walks straight.
 * @param {Step[]} steps
 * @param {number} stage
 * @returns {(point: Point) => Point}
 */
export function carrier(steps, stage) {
  const whole = Math.min(Math.floor(stage), steps.length - 1);
  const t = stage - whole;
  return (point) => {
    /** @type {number[]} */
    let before = point;
    for (const step of steps.slice(0, whole)) before = step(before);
    if (t === 0) return /** @type {Point} */ (before);
    const after = steps[whole](before);
    return /** @type {Point} */ (before.map((value, i) => (1 - t) * value + t * after[i]));
  };
}

/** @type {(packed: Packed) => Point[]} */
export function pointsOf({ points, labels }) {
  return [...labels].map((_, i) => [points[2 * i] / THOUSAND, points[2 * i + 1] / THOUSAND]);
}
