// The four images of the points: before and after ReLU, in the first layer and in the later one.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { labelRoom } from "../../core/js/labels.js";
import { inside, shape } from "../../core/js/plane.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {import("../../core/js/plane.js").Square} Square */

const TITLES = ["z = x + b", "a = max(0, z)", "z′ = V a + c", "a′ = max(0, z′)"];
const NAMES = ["I", "II", "III", "IV"];
const RADIUS = 3;

/** @param {Context} c */
export function panels(c) {
  const { result, page: { words }, place: { squares } } = c;
  return svg("g", { "aria-hidden": "true" }, squares.map((/** @type {Square} */ p, /** @type {number} */ i) => [
    label(TITLES[i], p.left, p.top - 11, { size: 13, class: "nnlab-title", room: p.size - 70 }),
    i % 2 === 1 && spots(p, words.spots, result.places[(i - 1) / 2], (i + 1) / 2),
    svg("rect", { x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-plane" }),
    i % 2 === 0 && svg("path", { d: third(p), class: "nnlab-third-quadrant" }),
    svg("path", { d: `M${p.left} ${p.y(0)}h${p.size}M${p.x(0)} ${p.top}v${p.size}`, class: "nnlab-axes" }),
    inside(p, points(result, i, p)),
    i === 0 && quadrants(c, p),
    i >= 1 && pile(result, i, p),
  ]));
}

/**
 * How many different places there are, at the right end of a panel's title.
 * @param {Square} p
 * @param {string} word
 * @param {number} count
 * @param {number} key
 */
function spots({ left, top, size }, word, count, key) {
  return [
    label(String(count), left + size - 38, top - 11, { size: 13, "text-anchor": "end", class: "nnlab-strong", "data-output": `places ${key}` }),
    label(word, left + size, top - 11, { size: 11, "text-anchor": "end", class: "nnlab-note-text", room: 36 }),
  ];
}

/** @param {Square} p  path data of the quadrant that goes to the origin */
function third(p) {
  return `M${p.left} ${p.y(0)}H${p.x(0)}V${p.top + p.size}H${p.left}z`;
}

/**
 * One path for the points of each quadrant; their shapes stay what they were in the first one.
 * @param {import("./compute.js").Result} result
 * @param {number} i
 * @param {Square} p
 */
function points({ images, kinds }, i, p) {
  const paths = ["", "", "", ""];
  images[i].forEach(([x, y], k) => (paths[kinds[k]] += mark(kinds[k], p.x(x), p.y(y))));
  return paths.map((d, kind) => d && svg("path", { d, class: `nnlab-from${kind}` }));
}

/**
 * @param {number} kind  0 to 3 for I to IV
 * @param {number} x
 * @param {number} y
 */
function mark(kind, x, y) {
  if (kind === 2) return `M${x - RADIUS} ${y - RADIUS}l${2 * RADIUS} ${2 * RADIUS}m0 ${-2 * RADIUS}l${-2 * RADIUS} ${2 * RADIUS}`;
  return shape(kind === 3 ? 2 : kind, x, y, RADIUS);
}

/**
 * The names of the quadrants with the points that they hold.
 * @param {Context} c
 * @param {Square} p
 */
function quadrants({ result: { fates }, page: { data } }, p) {
  return fates.map((count, kind) => {
    const [right, up] = [kind === 0 || kind === 3, kind < 2];
    const [x, y] = [right ? p.left + p.size - 6 : p.left + 6, up ? p.top + 11 : p.top + p.size - 11];
    const anchor = right ? "end" : "start";
    const shift = right ? -26 : 26;
    const name = `${NAMES[kind]} ${data.marks[kind]}`;
    return [
      label(name, x, y, { size: 12, "text-anchor": anchor, class: `nnlab-over nnlab-name${kind}` }),
      label(String(count), x + 1.6 * shift, y, { size: 13, "text-anchor": anchor, class: `nnlab-over nnlab-strong nnlab-name${kind}`, "data-output": `quadrant ${kind + 1}` }),
    ];
  });
}

/**
 * The one place of all points that were sent to the origin, and how many they are.
 * @param {import("./compute.js").Result} result
 * @param {number} i
 * @param {Square} p
 */
function pile({ images, kinds, fates }, i, p) {
  const first = kinds.indexOf(2);
  if (first < 0) return null;
  const [x, y] = [p.x(images[i][first][0]), p.y(images[i][first][1])];
  const text = `×${fates[2]}`;
  const place = labelRoom(p).put(text, 12, [[x - 20, y + 14], [x + 20, y + 14], [x - 20, y - 14]]);
  return [
    svg("circle", { cx: x, cy: y, r: 8, class: "nnlab-pile" }),
    place && label(text, ...place, { size: 12, class: "nnlab-over nnlab-strong" }),
  ];
}
