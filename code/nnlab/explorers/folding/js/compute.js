// The numbers of the folding explorer: pure, and the same as nnlab.folding gives.
import { foldOf, frameAt } from "./fold.js";
import { carrier } from "./net.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ dataset_index, stage, follow }, { sets, box }) {
  const fold = foldOf(sets[dataset_index], box);
  const at = tenths(stage);
  const done = Math.floor(at / 2); // ReLU layers
  const carry = carrier(fold.steps, at);
  const lost = Array.from({ length: done }, (_, k) => fold.images[2 * k + 2]);
  return {
    fold, carry, at,
    begun: Math.min(fold.relus, Math.max(0, Math.ceil((at - 1) / 2))),
    frame: frameAt(fold, at),
    places: fold.points.map(carry),
    gone: fold.points.flatMap((_, i) => (lost.some((image) => image[i].every((value) => value === 0)) ? [i] : [])),
    dead: lost.flatMap((image, k) => [0, 1].flatMap((unit) => (image.every((place) => place[unit] === 0) ? [[k + 1, unit + 1]] : []))),
    pieces: fold.pieces.slice(0, fold.relus + 1).map((some) => some.length),
    right: fold.right,
    count: fold.points.length,
    follow: Math.min(follow, fold.points.length),
  };
}

/** @param {number} stage  a slider's 3.4000000000000004 is 3.4 */
export const tenths = (stage) => Math.round(10 * stage) / 10;

/**
 * The followed point first: a slider whose range has shrunk does not move its handle any more.
 * @param {Result} result
 */
export function derived({ follow, count }) {
  return { follow, last_follow: count };
}
