// A digit and what two nets make of it: the picture, the pixels that an entry sees, ten scores of each net.
import { label, outline } from "./cells.js";
import { svg } from "./dom.js";
import { mover } from "./mover.js";
import { grey, pixels } from "./pixels.js";
import { scoreColumn } from "./score_column.js";
import "./two_nets.css";

/** @typedef {ReturnType<typeof import("./board.js").board>} Board */

const HIDDEN = { "aria-hidden": "true", "pointer-events": "none" };

/**
 * @param {ReturnType<typeof import("./board.js").scoresIn>} box
 * @param {{key: string, title: string, values: number[], limit: number, truth: number | null}[]} nets  as `scoreColumn` takes them
 */
export function scorePair(box, nets) {
  const digits = nets[0].values.map((_, digit) => label(String(digit), box.x + 12, box.top + (digit + 0.5) * box.row, { size: 14 }));
  return svg("g", HIDDEN, digits, nets.map((net, i) => scoreColumn(net, { ...box, ...box.columns[i] })));
}

/**
 * A grey picture under its title.
 * @param {string} title
 * @param {number[][]} rows  0 is paper, 1 is ink
 * @param {Board} box
 */
export function picture(title, rows, box) {
  const { x, y, width, height } = box;
  return svg("g", HIDDEN,
    label(title, x + width / 2, y - 11, { size: 13, room: width + 18, class: "nnlab-strong" }),
    pixels(rows, box, (value) => grey(value, 1, 1)),
    svg("rect", { x, y, width, height, class: "nnlab-picture-frame" }));
}

/**
 * What the nets see, under a hand that moves it, with the fields that entries of their maps see.
 * @param {import("./frame.js").Context} c
 * @param {Board} box
 * @param {{rows: number[][], fields: (number[] | null)[], most: number, title: string, note: string, name: string}} shown  fields: of one net or of two, of which the
 *   second is drawn in a broken line; most: pixels of a shift; note: stands below; name: what a screen reader says
 */
export function seen(c, box, { rows, fields, most, title, note, name }) {
  const told = { room: box.width + 18, class: "nnlab-note-text", "aria-hidden": "true" };
  return [
    picture(title, rows, box),
    fields.map((own, i) => own && field(own, box, i)),
    label(note, box.x + box.width / 2, box.y + box.height + 13, told),
    mover(c, box, { name, most }),
  ];
}

/** @type {(field: number[], box: Board, i: number) => any} */
function field([top, left, bottom, right], { x, y, cell }, i) {
  const box = { x: x + left * cell, y: y + top * cell, width: (right - left + 1) * cell, height: (bottom - top + 1) * cell };
  return outline(box, { ...HIDDEN, "stroke-dasharray": i ? "4 3" : null }, 2);
}
