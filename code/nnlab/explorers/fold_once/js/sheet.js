// The paper with its crease, the four points on it, and the line that divides them.
import { boundary, boundaryLine } from "../../core/js/boundary.js";
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
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
  return [
    paper(p, region, ["", ""], []),
    inside(p, lower(result, p), mesh(result, p), crease(result.sheet, p)),
    divide && boundaryLine(divide),
    trails(result, data, p), dots(result, data, p),
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
 */
function crease({ at }, p) {
  const [x, y] = at(-0.35, 0.36);
  return [
    svg("path", { d: trace([at(-2, 0), at(2, 0)], p), class: "nnlab-crease" }),
    svg("path", { d: trace([at(-0.35, 0), at(-0.35, 0.26)], p), class: "nnlab-normal" }),
    svg("path", { d: `${trace([at(-0.31, 0.22), at(-0.39, 0.22), at(-0.35, 0.3)], p)}z`, class: "nnlab-normal-tip" }),
    label("s", p.x(x), p.y(y), { size: 13, class: "nnlab-chosen nnlab-strong" }),
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
 */
function dots({ places }, { corners, classes }, p) {
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" },
    spread(placed(places, p), { near: 10, apart: 22 }).map((group) => group.members.map((i, k) => {
      const [x, y] = group.places[k];
      return [
        marker(classes[i], x, y, 7),
        label(corners[i].join(""), x, y + 17, { size: 12, class: "nnlab-over" }),
      ];
    })));
}
