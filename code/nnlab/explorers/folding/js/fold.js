// All that follows from a net and its data alone: worked out once, when it is first shown.
import { carrier, pointsOf, stepsOf } from "./net.js";
import { decided, piecesOf } from "./pieces.js";

/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {ReturnType<typeof made>} Fold */
/** @typedef {{left: number, low: number, side: number}} Frame  a square of the plane around an image */

const ROOM = 0.07; // of a frame's side, around what is in it
const SMALLEST = 0.05; // side of a frame around points that are all in one place

/** @type {WeakMap<object, Fold>} */
const known = new WeakMap();

/**
 * @param {import("./net.js").Packed} packed
 * @param {[number, number]} box
 */
export function foldOf(packed, box) {
  if (!known.has(packed)) known.set(packed, made(packed, box));
  return /** @type {Fold} */ (known.get(packed));
}

/**
 * @param {import("./net.js").Packed} packed
 * @param {[number, number]} box
 */
function made(packed, box) {
  const { steps, scores } = stepsOf(packed);
  const points = pointsOf(packed);
  const labels = [...packed.labels].map(Number);
  const images = Array.from({ length: steps.length + 1 }, (_, stage) => points.map(carrier(steps, stage)));
  const pieces = piecesOf(packed, box);
  const answers = images[steps.length].map((place) => scores(place)).map((all) => all.indexOf(Math.max(...all)));
  /** @type {Frame} */
  const whole = { left: box[0], low: box[0], side: box[1] - box[0] };
  return {
    steps, points, labels, images, pieces,
    decided: decided(pieces[pieces.length - 1]),
    right: answers.filter((answer, i) => answer === labels[i]).length,
    frames: images.map((image, stage) => (stage ? around(image) : whole)),
    relus: packed.relus,
  };
}

/**
 * @param {Point[]} image
 * @returns {Frame}
 */
function around(image) {
  const ends = [0, 1].map((axis) => {
    const values = [0, ...image.map((place) => place[axis])]; // the origin is where points collapse
    return [Math.min(...values), Math.max(...values)];
  });
  const side = Math.max(SMALLEST, ...ends.map(([low, high]) => high - low)) * (1 + 2 * ROOM);
  const [left, low] = ends.map(([start, end]) => (start + end - side) / 2);
  return { left, low, side };
}

/** @type {(fold: Fold, stage: number) => Frame} what lies between two frames, so that nothing jumps */
export function frameAt({ frames }, stage) {
  const k = Math.min(Math.floor(stage), frames.length - 2);
  const t = stage - k;
  /** @type {(part: keyof Frame) => number} */
  const mixed = (part) => (1 - t) * frames[k][part] + t * frames[k + 1][part];
  return { left: mixed("left"), low: mixed("low"), side: mixed("side") };
}
