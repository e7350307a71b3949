// Where the path starts: held and moved in both directions, or set by a press on the map.
import { spot } from "../../core/js/spot.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function start(c) {
  const { state: { x, y }, page, place: { map: p } } = c;
  const { words, data: { places } } = page;
  return spot(c, p, { key: "start", name: words.start, x, y, places }, page.set);
}
