// Straight boundaries w·p + b = 0 in a square of the plane, with an arrow to their + side.
import { label } from "./cells.js";
import { svg } from "./dom.js";
import { placed } from "./plane.js";
import "./boundary.css";

/** @typedef {import("./plane.js").Point} Point */

/**
 * A boundary as it is drawn, in pixels of the stage.
 * @typedef {object} Boundary
 * @property {[Point, Point]} ends  the upper one first
 * @property {Point} middle  where the arrow begins
 * @property {Point} normal  of length 1, to the + side
 * @property {Point} tip     where the arrow ends
 * @property {string} d      path data of the line
 */

/**
 * Where the line crosses the square, as nnlab.shallow.segment finds it; null where it does not.
 * @param {Point} w
 * @param {number} b
 * @param {number} low
 * @param {number} high
 * @returns {[Point, Point] | null}
 */
export function segment([wx, wy], b, low, high) {
  const length2 = wx * wx + wy * wy;
  if (!(length2 > 0)) return null;
  const middle = (low + high) / 2;
  const far = ((wx + wy) * middle + b) / length2;
  const near = [middle - wx * far, middle - wy * far];
  const along = [-wy / Math.sqrt(length2), wx / Math.sqrt(length2)];
  let [start, end] = [-Infinity, Infinity];
  for (const i of [0, 1]) {
    if (along[i] === 0 && (near[i] < low || near[i] > high)) return null;
    if (along[i] === 0) continue;
    const ends = [(low - near[i]) / along[i], (high - near[i]) / along[i]];
    start = Math.max(start, Math.min(...ends));
    end = Math.min(end, Math.max(...ends));
  }
  /** @type {(t: number) => Point} */
  const at = (t) => [near[0] + along[0] * t, near[1] + along[1] * t];
  return start < end ? [at(start), at(end)] : null;
}

/**
 * All that is drawn of a boundary; null where it does not cross the square.
 * @param {import("./plane.js").Square} p
 * @param {Point} w
 * @param {number} b
 * @param {number} reach  length of the arrow, in pixels
 * @param {number} along  where on the way down the arrow begins, as a share
 * @returns {Boundary | null}
 */
export function boundary(p, w, b, reach = 22, along = 0.5) {
  const crossed = segment(w, b, p.low, p.high);
  if (!crossed) return null;
  const [one, other] = placed(crossed, p);
  const ends = downwards(one, other);
  const [[x0, y0], [x1, y1]] = ends;
  const length = Math.hypot(...w);
  /** @type {Point} */
  const normal = [w[0] / length, -w[1] / length];
  /** @type {Point} */
  const middle = [x0 + along * (x1 - x0), y0 + along * (y1 - y0)];
  return { ends, middle, normal, tip: moved(middle, normal, reach), d: `M${x0} ${y0}L${x1} ${y1}` };
}

/**
 * The upper one first, of two at one height the left one.
 * @param {Point} one
 * @param {Point} other
 * @returns {[Point, Point]}
 */
function downwards(one, other) {
  return (one[1] - other[1] || one[0] - other[0]) > 0 ? [other, one] : [one, other];
}

/**
 * @param {Point} from
 * @param {Point} direction
 * @param {number} by
 * @returns {Point}
 */
function moved([x, y], [right, down], by) {
  return [x + right * by, y + down * by];
}

/**
 * Where the + of a boundary may stand: behind the arrow's tip, or else beside it.
 * @param {Boundary} line
 * @param {number} beyond  pixels from the tip
 * @returns {Point[]}
 */
function plusPlaces({ tip, normal: [right, down] }, beyond) {
  const turns = [0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8];
  return [beyond, beyond + 7].flatMap((by) => turns.map((turn) => {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return moved(tip, [right * cos - down * sin, right * sin + down * cos], by);
  }));
}

// How a boundary's + is written, and how far from its place it may stand: farther off it is another's.
const PLUS = { text: "+", size: 15, far: 20 };

/**
 * A boundary with its arrow and its +.
 * @param {Boundary} line
 * @param {string} kind  further classes, as nnlab-chosen
 * @param {Point | null} plus  where the + stands; without room for it the arrow speaks alone
 */
export function boundaryLine({ d, middle, normal, tip }, kind, plus) {
  const back = moved(tip, normal, -7);
  /** @type {Point} */
  const across = [-normal[1], normal[0]];
  const head = [tip, moved(back, across, 4), moved(back, across, -4)];
  return svg("g", { class: `nnlab-boundary ${kind}`, "aria-hidden": "true" },
    svg("path", { d, class: "nnlab-halo" }), svg("path", { d }),
    svg("path", { d: `M${middle.join(" ")}L${back.join(" ")}` }),
    svg("path", { d: `M${head.map((corner) => corner.join(" ")).join("L")}z`, class: "nnlab-head" }),
    plus && label(PLUS.text, ...plus, { size: PLUS.size, class: "nnlab-strong" }));
}

/**
 * The place of the + in a room for labels.
 * @param {Boundary} line
 * @param {import("./labels.js").LabelRoom} room
 * @param {number} beyond  pixels from the arrow's tip, if there is nothing else
 */
export function plusIn(line, room, beyond = 9) {
  return room.put(PLUS.text, PLUS.size, plusPlaces(line, beyond), PLUS.far);
}
