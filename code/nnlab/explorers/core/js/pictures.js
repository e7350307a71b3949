// Small pictures that a reader draws and shifts, as core/pictures.py has them: texts of "#" for ink and
// "." for paper, or rows of numbers, 0 for paper and 1 for ink.

/** @typedef {{row: number, column: number}} Place */

export const DRAWING = 10; // the choice after the ten digits: a drawing of the reader's own

/** @param {{digit_index: number}} state */
export function isDrawing({ digit_index }) {
  return digit_index === DRAWING;
}

/**
 * The digit that a picture is, null where nobody knows: of a drawing.
 * @param {any} state
 * @returns {number | null}
 */
export function truthOf(state) {
  return isDrawing(state) ? null : state.digit_index;
}

/** @param {string[]} rows */
export function inked(rows) {
  return rows.map((row) => [...row].map((sign) => (sign === "#" ? 1 : 0)));
}

/**
 * @param {number[][]} picture  any ink counts, as 0.2 of a grey one
 */
export function texts(picture) {
  return picture.map((row) => row.map((value) => (value ? "#" : ".")).join(""));
}

/** @param {number} side */
export function blank(side) {
  return Array(side).fill(".".repeat(side));
}

/**
 * A picture moved: what leaves it is lost, and paper comes in on the other side.
 * @param {number[][]} picture
 * @param {number} down
 * @param {number} right
 */
export function shifted(picture, down, right) {
  return picture.map((row, i) => row.map((_, j) => picture[i - down]?.[j - right] ?? 0));
}

/**
 * The texts of a picture after a square pen of `width` pixels has touched some of its pixels.
 * @param {string[]} rows
 * @param {Place[]} places
 * @param {boolean} ink  or paper
 */
export function touched(rows, places, ink, width = 1) {
  const [back, on] = [Math.floor((width - 1) / 2), Math.floor(width / 2)];
  /** @type {(value: number, middle: number) => boolean} */
  const near = (value, middle) => value >= middle - back && value <= middle + on;
  /** @type {(i: number, j: number) => boolean} */
  const hit = (i, j) => places.some(({ row, column }) => near(i, row) && near(j, column));
  return rows.map((row, i) => [...row].map((sign, j) => (hit(i, j) ? (ink ? "#" : ".") : sign)).join(""));
}
