// Places for labels that move: none covers another, and points are left free where that can be.
import { textWidth, WIDEST } from "./cells.js";

/** @typedef {import("./plane.js").Point} Point */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Edges */

const HIGH = 0.86; // of a text's size: digits, capitals, and a pixel between two lines
const RING = 5; // pixels from one ring of a search to the next
const AT_ONCE = 6 * RING; // pixels from its place within which a label rather leaves marks free
const DIRECTIONS = 16;

/**
 * @param {string} text
 * @param {number} size
 * @param {Point} place  its middle
 * @returns {Edges}
 */
function edges(text, size, [x, y]) {
  const [right, down] = [(textWidth(text, size) * WIDEST + 2) / 2, (HIGH * size) / 2];
  return { left: x - right, right: x + right, top: y - down, bottom: y + down };
}

/** @type {(one: Edges, other: Edges) => boolean} */
const meet = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** @type {(inner: Edges, outer: Edges) => boolean} */
const within = (inner, outer) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/**
 * Around a place, ring by ring.
 * @param {Point} place
 * @param {number} far  pixels
 * @returns {Generator<Point>}
 */
function* around([x, y], far) {
  for (let radius = RING; radius <= far; radius += RING) {
    for (let k = 0; k < DIRECTIONS; k++) {
      const turn = (2 * Math.PI * k) / DIRECTIONS;
      yield [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
    }
  }
}

/**
 * @param {Iterable<Point>} places  looked at one by one: most searches end at the first
 * @param {(place: Point) => boolean} fits
 * @returns {Point | undefined}
 */
function first(places, fits) {
  for (const place of places) if (fits(place)) return place;
  return undefined;
}

/**
 * The room for labels in a square; who asks first is served first.
 * @param {Pick<import("./plane.js").Square, "left" | "top" | "size">} p
 */
export function labelRoom({ left, top, size: side }) {
  const all = { left, top, right: left + side, bottom: top + side };
  /** @type {Edges[]} */
  const labels = [];
  /** @type {Edges[]} */
  const marks = [];
  return {
    /**
     * Leave a mark uncovered, if that can be.
     * @param {Point} place
     * @param {number} radius
     */
    avoid([x, y], radius) {
      marks.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    },

    /**
     * The first of `places` that is free, else the nearest free one around them; null where there is
     * none within `far` pixels.
     * @param {string} text
     * @param {number} size
     * @param {Point[]} places  for its middle, the best first
     * @param {number} far
     * @returns {Point | null}
     */
    put(text, size, places, far = side) {
      /** @type {(place: Point) => boolean} */
      const open = (place) => {
        const box = edges(text, size, place);
        return within(box, all) && labels.every((other) => !meet(box, other));
      };
      /** @type {(place: Point) => boolean} */
      const clear = (place) => open(place) && marks.every((other) => !meet(edges(text, size, place), other));
      const found = places.find(clear) ?? first(around(places[0], Math.min(far, AT_ONCE)), clear)
        ?? places.find(open) ?? first(around(places[0], far), open);
      if (found) labels.push(edges(text, size, found));
      return found ?? null;
    },
  };
}

/** @typedef {ReturnType<typeof labelRoom>} LabelRoom */
