// Parameters that branch into weights: values in the cells, gradients below them.
import { cell, label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const LARGEST = 2; // of a value, for its colour

/** @param {Context} c */
export function tree({ result, place }) {
  const { u, w, cell: size, rows, parents } = place;
  return [
    svg("g", { "aria-hidden": "true" },
      label("u", u, 14, { size: 15, class: "nnlab-strong" }),
      label("w = H(u)", w, 14, { size: 13, class: "nnlab-strong" }),
      wires(result, place)),
    result.u.map((/** @type {number} */ value, /** @type {number} */ j) => [
      cell(value, u, parents[j], { ...size, largest: LARGEST, "data-parameter": j }),
      gradient(result.gradient_u[j], u, parents[j], { "data-sum": j }),
    ]),
    result.w.map((/** @type {number} */ value, /** @type {number} */ i) => [
      cell(value, w, rows[i], { ...size, largest: LARGEST, "data-value": i }),
      gradient(result.gradient_w[i], w, rows[i], { "data-gradient": i }),
    ]),
  ];
}

/**
 * @param {number} value
 * @param {number} x
 * @param {number} y
 * @param {Record<string, any>} attributes
 */
function gradient(value, x, y, attributes) {
  return label(number(value), x, y + 24, { size: 13, class: "nnlab-back", ...attributes });
}

/**
 * A wire for each parameter that is part of a weight, with its factor where that is not 1.
 * @param {import("./compute.js").Result} result
 * @param {any} place
 */
function wires({ rows: matrix }, { u, w, cell: size, rows, parents }) {
  const [from, to] = [u + size.width / 2, w - size.width / 2];
  return matrix.map((row, i) => row.map((factor, j) => factor !== 0 && svg("g", {},
    svg("path", { d: `M${from} ${parents[j]}C${(from + to) / 2} ${parents[j]} ${(from + to) / 2} ${rows[i]} ${to} ${rows[i]}`, class: "nnlab-wire" }),
    factor !== 1 && label(`${factor < 0 ? "−" : ""}½`, to - 10, rows[i] + (rows[i] < parents[j] ? 13 : -11), { size: 11, class: "nnlab-index nnlab-over" }))));
}
