// What the fold does to the distances from the crease: as a bent line, and as numbers.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";
import { marker, trace } from "../../core/js/plane.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/**
 * s before the fold, to the right, and after it, upwards: the bent line with the four points on it.
 * @param {Context} c
 */
export function graph({ result, page: { words, data }, place: { graph: p } }) {
  const { share, before, crease: now } = result;
  const far = p.high;
  return svg("g", { "aria-hidden": "true" },
    label(words.graph, p.left, 8, { size: 12, "text-anchor": "start", class: "nnlab-note-text" }),
    svg("path", { d: `${trace([[-far, 0], [far, 0]], p)}${trace([[0, -far], [0, far]], p)}`, class: "nnlab-mesh nnlab-edge" }),
    svg("path", { d: trace([[-far, -far], [far, far]], p), class: "nnlab-flat" }),
    svg("path", { d: trace([[-far, -(1 - 2 * share) * far], [0, 0], [far, far]], p), class: "nnlab-bent" }),
    data.classes.map((kind, i) => marker(kind, p.x(before[i]), p.y(now[i][1]), 5)));
}

/**
 * Each point's distance, before and after.
 * @param {Context} c
 */
export function list({ result, page: { data }, place: { list: { dot, name, before, arrow, after, y, step } } }) {
  return svg("g", { class: "nnlab-list" }, data.corners.map((corner, i) => {
    const line = y + i * step;
    return [
      marker(data.classes[i], dot, line, 5),
      label(corner.join(""), name, line, { size: 12, "text-anchor": "start" }),
      label(number(result.before[i]), before, line, { size: 12, "text-anchor": "end", class: "nnlab-index" }),
      label("→", arrow, line, { size: 12, class: "nnlab-index" }),
      label(number(result.crease[i][1]), after, line, { size: 12, "text-anchor": "end", class: "nnlab-strong", "data-output": `s ${i}` }),
    ];
  }));
}
