// The paper with its crease, the four points on it, and the line that divides them.
import { boundary, boundaryLine, plusIn } from "../../core/js/boundary.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { labelRoom } from "../../core/js/labels.js";
import { inside, marker, paper, placed, spread, trace } from "../../core/js/plane.js";
import { regions, sampled, spaced } from "../../core/js/regions.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("../../core/js/plane.js").Square} Square */
/** @typedef {ReturnType<typeof import("./compute.js").compute>} Result */

const GAPS = 8; // between lines of the paper's grid, from end to end

/** @param {Context} c */
export function sheet({ result, page: { data }, place: { paper: p } }) {
  const { line } = result;
  const region = line && regions(sampled((x, y) => line.w[0] * x + line.w[1] * y + line.b, p.low, p.high, 20), p);
  const divide = line && boundary(p, line.w, line.b, 18, 0.3);
  const room = labelRoom(p);
  const points = dots(result, data, p, room);
  return [
    paper(p, region, ["", ""], []),
    inside(p, lower(result, p), mesh(result, p), crease(result.sheet, p, room)),
    divide && boundaryLine(divide, "", plusIn(divide, room)),
    trails(result, data, p), points,
  ];
}

/**
 * The paper's own grid; each line has its corner where it meets the crease.
 * @param {Result} result
 * @param {Square} p
 */
function mesh({ sheet: { corner, folded }, share }, p) {
  /** @type {(from: Point, to: Point) => string} */
  const bent = (from, to) => trace([from, ...corner(from, to), to].map((point) => folded(point, share)), p);
  const lines = spaced(p.low, p.high, GAPS).flatMap((at) => [bent([at, p.low], [at, p.high]), bent([p.low, at], [p.high, at])]);
  return svg("path", { d: lines.join(""), class: "nnlab-mesh" });
}

/**
 * The half of the sheet that moves, wherever it is now.
 * @param {Result} result
 * @param {Square} p
 */
function lower({ sheet: { coordinates, corner, folded }, share }, p) {
  const { low, high } = p;
  /** @type {Point[]} */
  const rim = [[low, low], [high, low], [high, high], [low, high]];
  const half = rim.flatMap((from, i) => {
    const met = corner(from, rim[(i + 1) % 4]);
    return coordinates(from)[1] > 0 ? met : [from, ...met];
  });
  return svg("path", { d: `${trace(half.map((point) => folded(point, share)), p)}z`, class: "nnlab-flap" });
}

/**
 * The crease, and the way in which s counts.
 * @param {import("./crease.js").Crease} crease
 * @param {Square} p
 * @param {import("../../core/js/labels.js").LabelRoom} room
 */
function crease({ at }, p, room) {
  /** @type {Point[]} */
  const ways = [[-0.35, 0.38], [-0.43, 0.36], [-0.27, 0.36], [-0.44, 0.2], [-0.26, 0.2], [-0.44, 0.08], [-0.26, 0.08]];
  const place = room.put("s", 13, placed(ways.map(([u, s]) => at(u, s)), p), 20);
  return [
    svg("path", { d: trace([at(-2, 0), at(2, 0)], p), class: "nnlab-crease" }),
    svg("path", { d: trace([at(-0.35, 0), at(-0.35, 0.26)], p), class: "nnlab-normal" }),
    svg("path", { d: `${trace([at(-0.31, 0.22), at(-0.39, 0.22), at(-0.35, 0.3)], p)}z`, class: "nnlab-normal-tip" }),
    place && label("s", ...place, { size: 13, class: "nnlab-chosen nnlab-strong" }),
  ];
}

/**
 * From where each point was to where it is, if it has moved.
 * @param {Result} result
 * @param {{corners: Point[]}} data
 * @param {Square} p
 */
function trails({ places }, { corners }, p) {
  return svg("g", { class: "nnlab-trail", "aria-hidden": "true" }, corners.map(([x, y], i) =>
    Math.hypot(places[i][0] - x, places[i][1] - y) > 0.02 && [
      svg("path", { d: trace([[x, y], places[i]], p) }),
      svg("circle", { cx: p.x(x), cy: p.y(y), r: 6 }),
    ]));
}

/**
 * @param {Result} result
 * @param {{corners: Point[], classes: number[]}} data
 * @param {Square} p
 * @param {import("../../core/js/labels.js").LabelRoom} room
 */
function dots({ places }, { corners, classes }, p, room) {
  const shown = spread(placed(places, p), { near: 10, apart: 22 })
    .flatMap((group) => group.members.map((i, k) => ({ i, at: group.places[k] })));
  for (const { at } of shown) room.avoid(at, 7);
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, shown.map(({ i, at: [x, y] }) => {
    const name = corners[i].join("");
    const place = room.put(name, 12, [[x, y + 17], [x, y - 17], [x + 19, y], [x - 19, y]]);
    return [marker(classes[i], x, y, 7), place && label(name, ...place, { size: 12, class: "nnlab-over" })];
  }));
}
