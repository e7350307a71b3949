// The curve of all thresholds: false alarms to the right, motifs found upwards.
import { svg } from "../../core/js/dom.js";
import { paper, trace } from "../../core/js/plane.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function curve({ result: { at, foundCurve, alarmsCurve }, page: { words, data: { of } }, place: { curve: p } }) {
  /** @type {import("../../core/js/plane.js").Point[]} */
  const points = foundCurve.map((/** @type {number} */ found, /** @type {number} */ i) => [alarmsCurve[i] / of, found / of]);
  const [right, up] = points[at];
  return svg("g", { "aria-hidden": "true" },
    paper(p, null, [words.alarms, words.found], [0, 0.5]),
    svg("path", { d: trace([[0, 0], [1, 1]], p), class: "nnlab-guess" }),
    svg("path", { d: trace([[1, 1], ...points, [0, 0]], p), class: "nnlab-curve" }),
    points.map(([x, y]) => svg("circle", { cx: p.x(x), cy: p.y(y), r: 2.4, class: "nnlab-step" })),
    svg("circle", { cx: p.x(right), cy: p.y(up), r: 6, class: "nnlab-now-dot" }));
}
