// What the neocognitron explorer draws: where to draw, what both nets see of it, their scores, their maps.
import { label, outline } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { mover } from "../../core/js/mover.js";
import { fill } from "../../core/js/numbers.js";
import { blank } from "../../core/js/pictures.js";
import { grey, lattice, pixels } from "../../core/js/pixels.js";
import { scoreColumn } from "../../core/js/score_column.js";
import { asDrawn, sketchPad } from "../../core/js/sketch.js";
import { button } from "../../core/js/stepper.js";
import { NAMES, clean, isOwn } from "./compute.js";
import { maps } from "./maps.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const DRAWING = 10;

/** @param {Context} c */
export function draw(c) {
  const { state, result, page, place } = c;
  const { words, data } = page;
  const greys = clean(state, data);
  const keep = (/** @type {string[]} */ rows) => page.set({ pixels: rows, digit_index: DRAWING });
  const look = { key: "clear", text: words.clear, name: words.clear, size: 14, ...place.clear };
  return [
    picture(words.drawn, greys, place.pad), lattice(place.pad, place.pad.rows, place.pad.columns),
    sketchPad(c, {
      grid: place.pad, own: isOwn(state), keep, finger: "taps", toggles: true,
      rows: isOwn(state) ? state.pixels : asDrawn(greys),
    }),
    button(look, () => keep(blank(data.side))),
    picture(words.seen, result.picture.rows(0), place.seen),
    NAMES.map((name, i) => result.field[name] && field(result.field[name], place.seen, i)),
    label(words.drag, place.seen.x + place.seen.width / 2, place.seen.y + place.seen.height + 13,
      { room: place.seen.width + 18, class: "nnlab-note-text", "aria-hidden": "true" }),
    mover(c, place.seen, { name: fill(words.mover, state), most: data.margin }),
    scores(c), maps(c),
  ];
}

/** @type {(title: string, rows: number[][], box: any) => any} */
function picture(title, rows, box) {
  const { x, y, width, height } = box;
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" },
    label(title, x + width / 2, y - 11, { size: 13, room: width + 18, class: "nnlab-strong" }),
    pixels(rows, box, (value) => grey(value, 1, 1)),
    svg("rect", { x, y, width, height, class: "nnlab-frame" }));
}

// What the strongest entry of a chosen map sees: the stack's in a full line, the net's in a broken one.
/** @type {(field: number[], box: any, i: number) => any} */
function field([top, left, bottom, right], { x, y, cell }, i) {
  const box = { x: x + left * cell, y: y + top * cell, width: (right - left + 1) * cell, height: (bottom - top + 1) * cell };
  return outline(box, { "pointer-events": "none", "aria-hidden": "true", "stroke-dasharray": i ? "4 3" : null }, 2);
}

/** @param {Context} c */
function scores({ result, page: { words, data }, place: { scores: box } }) {
  const digits = result.scores.stack.map((/** @type {number} */ _, /** @type {number} */ digit) =>
    label(String(digit), box.x + 12, box.top + (digit + 0.5) * box.row, { size: 14 }));
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, digits, NAMES.map((name, i) =>
    scoreColumn({ key: name, title: words[`short_${name}`], values: result.scores[name], limit: data.longest }, { ...box, ...box.columns[i] })));
}
