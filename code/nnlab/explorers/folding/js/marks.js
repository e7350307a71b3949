// Points that have become one, with how many of each class they were, and the point that is followed.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { labelRoom } from "../../core/js/labels.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */

const RADIUS = 8;

/**
 * A pile for each place that points came to by way of the origin, and how many of each class it holds.
 * @param {Context} c
 */
export function piles({ result, page: { data }, place: { plane: p } }) {
  const room = labelRoom(p);
  return pilesOf(result).map(({ at, counts }) => {
    const [x, y] = [p.x(at[0]), p.y(at[1])];
    room.avoid([x, y], RADIUS + 2);
    return [
      svg("circle", { cx: x, cy: y, r: RADIUS, class: "nnlab-pile" }),
      counts.map((count, kind) => {
        if (!count) return null;
        const text = `${data.marks[kind]}×${count}`;
        const place = room.put(text, 12, [[x + 34, y - 12], [x - 34, y - 12], [x + 34, y + 12], [x - 34, y + 12], [x, y - 20], [x, y + 20]]);
        return place && label(text, ...place, { size: 12, class: `nnlab-over nnlab-strong nnlab-count${kind}` });
      }),
    ];
  });
}

/**
 * @param {import("./compute.js").Result} result
 * @returns {{at: Point, counts: number[]}[]}
 */
function pilesOf({ gone, places, fold: { labels } }) {
  /** @type {Map<string, {at: Point, counts: number[]}>} */
  const found = new Map();
  for (const i of gone) {
    const key = places[i].map((value) => value.toFixed(6)).join(" ");
    const pile = found.get(key) ?? { at: places[i], counts: [0, 0, 0] };
    pile.counts[labels[i]] += 1;
    found.set(key, pile);
  }
  return [...found.values()];
}

/** @param {Context} c */
export function followed({ result: { follow, places }, place: { plane: p } }) {
  if (!follow) return null;
  const [x, y] = places[follow - 1];
  return svg("circle", { cx: p.x(x), cy: p.y(y), r: RADIUS + 3, class: "nnlab-followed" });
}
