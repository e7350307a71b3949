// A truth table with three columns of numbers, a real table to a screen reader.
import { label } from "./cells.js";
import { svg } from "./dom.js";
import { fill, number } from "./numbers.js";
import { marker } from "./plane.js";

/** @typedef {(content: string | number, column: number, y: number, attributes?: Record<string, any>) => import("./dom.js").Piece} Text */

/**
 * @typedef {object} Table
 * @property {{left: number, top: number, width: number}} place
 * @property {{title: number, head: number, first: number, step: number}} rows  their heights, in pixels
 * @property {string[]} inputs   heads of the two columns of inputs
 * @property {{head: string, key?: string, of: number[]}[]} values  three columns; `key` behind the row's number in data-output
 * @property {number[][]} corners  the inputs, one row each
 * @property {number[]} classes    of the rows: the mark in front
 * @property {boolean[]} right     whether the row is as it should be
 */

const COLUMNS = [0.04, 0.135, 0.235, 0.4, 0.61, 0.81, 0.955]; // their middles, as shares of the width
const NUMBER = 0.19; // as much has a number: the share between two columns of numbers, but for a gap

/** @param {number[]} corner */
export function cornerName(corner) {
  return `(${corner.join(",")})`;
}

/**
 * @param {Table} table
 * @param {Record<string, string>} words
 */
export function truthTable(table, words) {
  const { place: { left, top, width }, rows, inputs, values, corners } = table;
  const column = COLUMNS.map((part) => left + part * width);
  const heads = ["", ...inputs, ...values.map(({ head }) => head), ""];
  const bottom = rows.first + 3 * rows.step;
  const rule = svg("path", { d: `M${left} ${top + (rows.head + rows.first) / 2 - 1}h${width}`, class: "nnlab-rule" });
  const bars = [(column[2] + column[3]) / 2 - 7, (column[4] + column[5]) / 2 + 1].map((x) =>
    svg("path", { d: `M${x} ${top + rows.head - 9}V${top + bottom + 11}`, class: "nnlab-rule" }));
  /** @type {Text} */
  const text = (content, i, y, attributes) =>
    label(String(content), column[i], top + y, { size: width < 200 ? 13 : 14, role: "cell", room: NUMBER * width, ...attributes });
  return [
    label(words.truth_table, left, top + rows.title, { size: 13, class: "nnlab-title" }),
    svg("g", { role: "table", "aria-label": words.truth_table },
      svg("g", { role: "row" }, heads.map((head, i) => head !== "" && text(head, i, rows.head, { role: "columnheader", class: "nnlab-index" }))),
      rule, bars,
      corners.map((_, i) => row(table, i, text, column[0], words))),
  ];
}

/**
 * @param {Table} table
 * @param {number} i
 * @param {Text} text
 * @param {number} x  of the mark
 * @param {Record<string, string>} words
 */
function row({ place: { top }, rows, values, corners, classes, right }, i, text, x, words) {
  const y = rows.first + i * rows.step;
  const kind = fill(words.class, { value: classes[i] });
  const verdict = { size: 15, class: right[i] ? "nnlab-right" : "nnlab-wrong", "aria-label": right[i] ? words.good : words.bad };
  const last = values.length - 1;
  return svg("g", { role: "row", "aria-label": cornerName(corners[i]) },
    marker(classes[i], x, top + y, 6, { role: "cell", "aria-label": kind }),
    text(corners[i][0], 1, y), text(corners[i][1], 2, y),
    values.map(({ key, of }, k) =>
      text(number(of[i]), 3 + k, y, { "data-output": key && `${i} ${key}`, class: k === last && "nnlab-strong" })),
    text(right[i] ? "✓" : "✗", 6, y, verdict));
}
