// The numbers of the orientation explorer: pure, and the same as nnlab.cortex gives.
import { fieldOf } from "./field.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {{i: number, j: number, ink: number}[]} Picture  the pixels of a bar that are not black */
/** @typedef {ReturnType<typeof compute>} Result */

const NEAR = 1e-9; // relatively, of answers that count as equal

/** @type {Record<string, (parts: number[]) => number>} */
const POOLS = {
  simple: ([one]) => one,
  max: (parts) => Math.max(...parts),
  sum: (parts) => parts.reduce((sum, part) => sum + part, 0),
  sum_of_squares: squares,
  energy: squares,
};

/** @param {number[]} parts */
function squares(parts) {
  return parts.reduce((sum, part) => sum + part * part, 0);
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ kind_index, angle, offset, wavelength }, data) {
  const kind = data.kinds[kind_index];
  const fields = fieldsOf(kind, wavelength, data);
  /** @type {(turn: number, place: number) => number[]} */
  const partsAt = (turn, place) => {
    const picture = bar(data, turn, place);
    return fields.map((field) => cut(kind, picture.reduce((sum, { i, j, ink }) => sum + ink * field[i][j], 0)));
  };
  /** @type {(turn: number, place: number) => number} */
  const answerAt = (turn, place) => POOLS[kind](partsAt(turn, place));
  const parts = partsAt(angle, offset);
  const turning = data.turns.map((/** @type {number} */ turn) => answerAt(turn, offset));
  const placing = data.places.map((/** @type {number} */ place) => answerAt(angle, place));
  return {
    kind, parts, turning, placing,
    answer: POOLS[kind](parts),
    tuning: halfWidth(data.turns, turning, data.silent),
    tolerance: halfWidth(data.places, placing, data.silent),
  };
}

/**
 * A neuron cannot fire less than not at all; only the energy takes what lies below 0.
 * @param {string} kind
 * @param {number} drive
 */
function cut(kind, drive) {
  return kind === "energy" ? drive : Math.max(drive, 0);
}

/**
 * @param {string} kind
 * @param {number} wavelength
 * @param {Data} data
 * @returns {number[][][]}
 */
function fieldsOf(kind, wavelength, { size, offsets }) {
  if (kind === "simple") return [fieldOf(size, wavelength, 0, 0)];
  if (kind === "energy") return [0, 90].map((phase) => fieldOf(size, wavelength, 0, phase));
  return offsets.map((/** @type {number} */ offset) => fieldOf(size, wavelength, offset, 0));
}

/**
 * The pixels that a bright bar covers, and how much of each; only the square around it is looked at.
 * @param {Data} data
 * @param {number} angle  degrees
 * @param {number} offset  of its middle, pixels to the right
 * @returns {Picture}
 */
export function bar({ size, bar: { width, length } }, angle, offset) {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [half, reach] = [(size - 1) / 2, Math.hypot(length, width) / 2 + 1];
  const picture = [];
  for (let i = Math.ceil(half - reach); i <= half + reach; i++) {
    for (let j = Math.max(0, Math.ceil(half + offset - reach)); j <= Math.min(size - 1, half + offset + reach); j++) {
      const [right, up] = [j - half - offset, half - i];
      const ink = edge(length, right * cos + up * sin) * edge(width, up * cos - right * sin);
      if (ink) picture.push({ i, j, ink });
    }
  }
  return picture;
}

/** @type {(size: number, distance: number) => number} */
const edge = (size, distance) => Math.max(0, Math.min(1, size / 2 + 0.5 - Math.abs(distance)));

/**
 * The stretch around the largest answer where answers reach half of it; null where there is none.
 * @param {number[]} at
 * @param {number[]} answers
 * @param {number} silent
 */
export function halfWidth(at, answers, silent) {
  const most = Math.max(...answers);
  if (most < silent) return null;
  const top = answers.findIndex((answer) => answer >= most * (1 - NEAR)); // of equal ones the first
  return crossing(at, answers, top, 1, most / 2) - crossing(at, answers, top, -1, most / 2);
}

/** @type {(at: number[], answers: number[], top: number, way: 1 | -1, half: number) => number} */
function crossing(at, answers, top, way, half) {
  let a = top;
  for (let b = top + way; b in answers; a = b, b += way) {
    if (answers[b] < half) return at[a] + ((at[b] - at[a]) * (answers[a] - half)) / (answers[a] - answers[b]);
  }
  return at[a];
}
