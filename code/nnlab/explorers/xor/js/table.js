// The truth table of the XOR explorer, a real table to a screen reader.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { marker } from "../../core/js/plane.js";
import { cornerName } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {(content: string | number, column: number, y: number, attributes?: Record<string, any>) => import("../../core/js/dom.js").Piece} Text */

const HEADS = ["", "x₁", "x₂", "h₁", "h₂", "y", ""]; // a mark for each row's class first
const COLUMNS = [0.04, 0.135, 0.235, 0.4, 0.61, 0.81, 0.955]; // their middles, as shares of the width
const NUMBER = 0.19; // as much has a number: the share between two columns of numbers, but for a gap

/** @param {Context} c */
export function table(c) {
  const { page: { words, data }, place: { table: { left, top, width }, rows } } = c;
  const column = COLUMNS.map((part) => left + part * width);
  const bottom = rows.first + 3 * rows.step;
  const rule = svg("path", { d: `M${left} ${top + (rows.head + rows.first) / 2 - 1}h${width}`, class: "nnlab-rule" });
  const bars = [(column[2] + column[3]) / 2 - 7, (column[4] + column[5]) / 2 + 1].map((x) =>
    svg("path", { d: `M${x} ${top + rows.head - 9}V${top + bottom + 11}`, class: "nnlab-rule" }));
  /** @type {Text} */
  const text = (content, i, y, attributes) =>
    label(String(content), column[i], top + y, { size: width < 200 ? 13 : 14, role: "cell", room: NUMBER * width, ...attributes });
  return [
    label(words.table, left, top + rows.title, { size: 13, class: "nnlab-title" }),
    svg("g", { role: "table", "aria-label": words.table },
      svg("g", { role: "row" }, HEADS.map((head, i) => head !== "" && text(head, i, rows.head, { role: "columnheader", class: "nnlab-index" }))),
      rule, bars,
      data.corners.map((_, i) => row(c, i, text, column[0]))),
  ];
}

/**
 * @param {Context} c
 * @param {number} i
 * @param {Text} text
 * @param {number} x  of the mark
 */
function row({ result: { hidden, outputs, right }, page: { words, data }, place: { table: { top }, rows } }, i, text, x) {
  const y = rows.first + i * rows.step;
  const corner = data.corners[i];
  const kind = fill(words.class, { value: data.classes[i] });
  const verdict = { size: 15, class: right[i] ? "nnlab-right" : "nnlab-wrong", "aria-label": right[i] ? words.good : words.bad };
  return svg("g", { role: "row", "aria-label": cornerName(corner) },
    marker(data.classes[i], x, top + y, 6, { role: "cell", "aria-label": kind }),
    text(corner[0], 1, y), text(corner[1], 2, y),
    text(number(hidden[i][0]), 3, y, { "data-output": `${i} h1` }),
    text(number(hidden[i][1]), 4, y, { "data-output": `${i} h2` }),
    text(number(outputs[i]), 5, y, { "data-output": `${i} y`, class: "nnlab-strong" }),
    text(right[i] ? "✓" : "✗", 6, y, verdict));
}
