// Points in space behind and before a wall, in a box, as they are seen from one side.
import { svg } from "./dom.js";
import { joined } from "./plane.js";
import { edges } from "./space.js";
import "./scene.css";

/** @typedef {import("./plane.js").Point} Point */
/** @typedef {import("./space.js").Place} Place */

const FILL = 0.44; // of a square's side is the radius of what is in it

/**
 * What is behind the wall first, then the wall, then what is in front of it.
 * @param {import("./space.js").Scene} of
 * @param {(place: Place) => Place} look  as seenFrom gives it
 * @param {{left: number, top: number, size: number}} box  of the stage
 * @param {Place[][]} sheet  lines that lie among the points
 * @param {(these: number[], shown: (seen: Place) => Point) => import("./dom.js").Child} marks  draws some of the points
 */
export function scene({ middle, radius, box: ends, wall, normal, heights }, look, box, sheet, marks) {
  const [right, up] = look(middle);
  const scale = (FILL * box.size) / (radius || 1);
  /** @type {(seen: Place) => Point} */
  const shown = ([x, y]) => [box.left + box.size / 2 + (x - right) * scale, box.top + box.size / 2 - (y - up) * scale];
  /** @type {(place: Place) => Point} */
  const at = (place) => shown(look(place));
  const facing = look(/** @type {Place} */ (normal))[2] >= 0 ? 1 : -1;
  const near = heights.map((height) => height * facing > 0);
  /** @param {boolean} front */
  const some = (front) => marks(near.map((_, k) => k).filter((k) => near[k] === front), shown);
  return [
    svg("path", { d: edges(ends).map((edge) => joined(edge.map(at))).join(""), class: "nnlab-cage" }),
    svg("path", { d: sheet.map((way) => joined(way.map(at))).join(""), class: "nnlab-mesh" }),
    some(false),
    wall.length > 2 && svg("path", { d: `${joined(wall.map(at))}z`, class: "nnlab-wall" }),
    some(true),
  ];
}
