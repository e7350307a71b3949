// The input and the layers as strips of units, and what the chosen unit sees of each.
import { hatch, label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { focusOn, onStage, pull } from "../../core/js/pointer.js";
import { unitAt, walked } from "./hands.js";
import { rule } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {{y: number, count: number, padding: number, pitch: number, left: number, tall: number}} Row */

/** @param {Context} c */
export function stack(c) {
  const { place: { rows } } = c;
  return svg("g", { class: "nnlab-strips" },
    cones(c),
    rows.map((/** @type {Row} */ row, /** @type {number} */ i) => [strip(row), seen(c, row, i), name(c, row, i)]),
    brackets(c),
    chooser(c));
}

/** @type {(row: Row, entry: number) => number} */
const leftOf = ({ left, pitch }, entry) => left + entry * pitch;

/** @param {Row} row */
function strip(row) {
  const { y, count, padding, pitch, tall } = row;
  const box = (/** @type {number} */ from, /** @type {number} */ to, /** @type {string} */ kind) => to > from && svg("rect",
    { x: leftOf(row, from), y, width: (to - from) * pitch, height: tall, class: kind });
  const lines = Array.from({ length: Math.max(0, count + 2 * padding - 1) }, (_, i) => `M${leftOf(row, i + 1 - padding)} ${y}v${tall}`);
  return svg("g", { "aria-hidden": "true" },
    box(-padding, 0, "nnlab-units nnlab-dashes"), box(count, count + padding, "nnlab-units nnlab-dashes"), box(0, count, "nnlab-units"),
    pitch >= 4 && svg("path", { d: lines.join(""), class: "nnlab-dividers" }));
}

/**
 * The entries of a row that lead to the unit: filled where they are, hatched where padding stands.
 * @param {Context} c
 * @param {Row} row
 * @param {number} i
 */
function seen({ result: { layer, reads, tried } }, row, i) {
  if (i > layer) return [];
  const { y, count, padding, pitch, tall } = row;
  const entries = i === 0 ? tried : reads[i].real;
  const d = entries.map((/** @type {number} */ entry) => `M${leftOf(row, entry)} ${y}h${pitch}v${tall}h${-pitch}z`).join("");
  const zeros = [[Math.max(-padding, reads[i].low), Math.min(0, reads[i].high + 1)],
    [Math.max(count, reads[i].low), Math.min(count + padding, reads[i].high + 1)]];
  return svg("g", { "aria-hidden": "true" },
    svg("path", { d, class: i === layer ? "nnlab-unit" : "nnlab-read" }),
    zeros.map(([from, to]) => to > from && svg("path",
      { d: hatch({ x: leftOf(row, from), y, width: (to - from) * pitch, height: tall }, 4), class: "nnlab-zeros" })));
}

// From the unit up to what each row shows of its window.
/** @param {Context} c */
function cones({ result: { layer, reads }, place: { rows } }) {
  const ends = (/** @type {number} */ i) => {
    const { count, padding } = rows[i];
    const within = (/** @type {number} */ entry) => leftOf(rows[i], Math.max(-padding, Math.min(count + padding, entry)));
    return [within(reads[i].low), within(reads[i].high + 1)];
  };
  const d = Array.from({ length: layer }, (_, i) => {
    const [[a, b], [e, f]] = [ends(i), ends(i + 1)];
    return `M${a} ${rows[i].y + rows[i].tall}L${e} ${rows[i + 1].y}H${f}L${b} ${rows[i].y + rows[i].tall}z`;
  });
  return svg("path", { d: d.join(""), class: "nnlab-cone", "aria-hidden": "true" });
}

/** @type {(c: Context, row: Row, i: number) => any} */
function name({ result: { layers, layer }, page: { words, width }, place }, { y, count }, i) {
  const what = i && words[layers[i - 1].pool ? "pool" : "conv"];
  const text = i ? fill(count === 1 ? words.row_one : words.row, { layer: i, what, units: count }) : fill(words.input, { units: count });
  return label(text, 0, i ? y - 9 : place.top, { room: width, "text-anchor": "start", class: `nnlab-row ${i === layer ? "nnlab-strong" : ""}`, "aria-hidden": "true" });
}

// What the rule says, above the input: the unit's field, and dashed the next unit's, a jump away.
/** @param {Context} c */
function brackets({ result: { units, fields, layer, unit, first, last }, page: { width }, place: { rows, cell, input, bracket } }) {
  const [, jump] = fields[layer];
  const beside = units[layer] > 1 ? (unit + 1 < units[layer] ? jump : -jump) : 0;
  const at = (/** @type {number} */ entry) => Math.max(0, Math.min(width, input + entry * cell));
  const line = (/** @type {number} */ by, /** @type {number} */ y) => {
    const [from, to] = [first + by, last + by + 1];
    const ends = [from, to].map((entry) => at(entry) === input + entry * cell); // whether it ends on the stage
    return `M${at(from)} ${y + (ends[0] ? 5 : 0)}V${y}H${at(to)}${ends[1] ? "v5" : ""}`;
  };
  const [low, high] = [rows[0].y - 8, rows[0].y - 16];
  const middle = (at(first) + at(last + 1)) / 2;
  return svg("g", { "aria-hidden": "true" },
    beside !== 0 && svg("path", { d: line(beside, high), class: "nnlab-beside" }),
    svg("path", { d: line(0, low), class: "nnlab-rule" }),
    label(`r = ${number(last - first + 1)}`, Math.max(20, Math.min(width - 20, middle)), bracket, { class: "nnlab-row nnlab-strong" }));
}

/** @param {Context} c */
function chooser(c) {
  const { result, page, place: { rows, gap } } = c;
  const box = { x: 0, y: rows[0].y + rows[0].tall, width: page.width };
  const last = rows[rows.length - 1];
  const old = c.now !== c.state; // strips of another stack than is set: nothing is chosen there
  return svg("rect", {
    ...box, height: last.y + last.tall + gap / 2 - box.y, class: "nnlab-pad nnlab-ground", role: "application", tabindex: 0, "data-key": "units",
    "aria-disabled": old ? "true" : null, "aria-label": fill(page.words.units, { said: rule(result, page.words) }),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const to = walked(rows, result, event.key);
      if (!to || old) return;
      event.preventDefault();
      page.set(to);
    },
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      if (!old) pull(c.stage, event, (moved) => page.set(unitAt(rows, onStage(c, moved), gap)));
      focusOn(c.stage, "units");
    },
  });
}
