// While training goes on by itself, what the eye follows slowly (widths of lines, curves, numbers) is drawn in turn,
// not in each frame: it would have the browser paint most of the stage anew for what nobody could see.
import { playing } from "./play.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const EVERY = 3; // frames

/**
 * A frame is drawn.
 * @param {Context} c
 */
export function count({ page: { at } }) {
  at.frame = (at.frame ?? 0) + 1;
}

/**
 * What stays the same as long as a part that follows from the net need not be drawn anew: at rest it always is.
 * @param {Context} c
 * @param {number} which  of the frames the part is drawn in: 0, 1 or 2
 * @returns {number | string}
 */
export function turn(c, which) {
  return playing(c) ? `turn ${Math.floor((c.page.at.frame - which) / EVERY)}` : c.result.steps;
}

/**
 * Whether a part's turn begins, as it always does at rest.
 * @param {Context} c
 * @param {number} which
 */
export const isTurn = (c, which) => !playing(c) || (c.page.at.frame - which) % EVERY === 0;
