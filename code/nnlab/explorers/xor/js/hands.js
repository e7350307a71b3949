// How the XOR explorer answers to hands: whose boundary is held, and where its weights go.
import { lineHandle, turnHandle } from "../../core/js/boundary_hands.js";
import { fill } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/boundary_hands.js").Unit} Unit */

/**
 * All parts of the state at once, so that the three sliders never stand for another unit.
 * @param {Context} c
 * @param {number} i
 * @param {Unit} unit
 */
function write({ state, result, page }, i, { w: [w1, w2], b }) {
  const { settled, weights } = result;
  const held = [state.start_index, settled.epoch, i];
  page.set({ ...settled, weights, unit_index: i, held, w1, w2, b });
}

/**
 * Places to hold the line of unit i and, where it is chosen, its arrow's tip.
 * @param {Context} c
 * @param {import("../../core/js/plane.js").Square} p
 * @param {number} i
 * @param {import("../../core/js/boundary.js").Boundary} line
 */
export function hands(c, p, i, line) {
  const { state, result, page: { words, data } } = c;
  const unit = words[`unit${i}`];
  const names = { move: fill(words.move, { unit }), turn: fill(words.turn, { unit }) };
  const held = {
    key: String(i), unit: result.net.units[i], limits: data, names,
    write: (/** @type {Unit} */ changed) => write(c, i, changed),
  };
  return [lineHandle(c, p, line, held), i === state.unit_index && turnHandle(c, p, line, held)];
}
