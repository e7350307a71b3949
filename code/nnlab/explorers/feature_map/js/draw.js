// What the feature map explorer draws: where to draw, what the nets see of it, the scores, the maps.
import { label, outline } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { mover } from "../../core/js/mover.js";
import { fill } from "../../core/js/numbers.js";
import { inked } from "../../core/js/pictures.js";
import { grey, pixels } from "../../core/js/pixels.js";
import { scoreColumn } from "../../core/js/score_column.js";
import { sketchPad, sketchTools } from "../../core/js/sketch.js";
import { NAMES, drawn } from "./compute.js";
import { sketch } from "./hands.js";
import { maps } from "./maps.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function draw(c) {
  const { state, result, page, place } = c;
  const { words, data } = page;
  const mine = sketch(c);
  return [
    picture(words.drawn, inked(drawn(state, data)), place.pad),
    sketchPad(c, mine), sketchTools(c, mine, place.buttons),
    picture(words.seen, result.picture.rows(0), place.seen),
    result.field && field(result.field, place.seen),
    label(words.drag, place.seen.x + place.seen.width / 2, place.seen.y + place.seen.height + 13, { room: place.seen.width + 18, class: "nnlab-note-text", "aria-hidden": "true" }),
    mover(c, place.seen, { name: fill(words.mover, state), most: data.most }), scores(c), maps(c),
  ];
}

function picture(title, rows, box) {
  const { x, y, width, height } = box;
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" },
    label(title, x + width / 2, y - 11, { size: 13, room: width + 18, class: "nnlab-strong" }),
    pixels(rows, box, (value) => grey(value, 1, 1)),
    svg("rect", { x, y, width, height, class: "nnlab-frame" }));
}

// What the strongest entry of the chosen map sees.
function field([top, left, bottom, right], { x, y, cell }) {
  const box = { x: x + left * cell, y: y + top * cell, width: (right - left + 1) * cell, height: (bottom - top + 1) * cell };
  return outline(box, { "pointer-events": "none", "aria-hidden": "true" }, 2);
}

/** @param {Context} c */
function scores({ result, page: { words, data }, place: { scores: box } }) {
  const digits = result.scores.plain.map((_, digit) =>
    label(String(digit), box.x + 12, box.top + (digit + 0.5) * box.row, { size: 14 }));
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, digits, NAMES.map((name, i) => {
    const key = name.replace(" ", "_");
    return scoreColumn({ key, title: words[key], values: result.scores[name], limit: data.longest }, { ...box, ...box.columns[i] });
  }));
}
