// The Jacobian as a square: the samples' blocks and what of them can be other than zero, to scale.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, grouped } from "../../core/js/numbers.js";
import { ARROWS, onStage, pull } from "../../core/js/pointer.js";
import { entryAt } from "./compute.js";
import { entryUnder, within } from "./layout.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const STEPS = 24; // of the arrow keys from one end to the other, where there are more entries
const [THIN, SEEN] = [1.4, 7]; // pixels: of the diagonal, and from which on a block has an edge

/** @param {Context} c */
export function square(c) {
  const { result, place: { square: s } } = c;
  const at = chosen(c);
  return [
    label(`${grouped(result.side)} × ${grouped(result.side)}`, s.left + s.size / 2, s.top - 12, { size: 14, class: "nnlab-strong" }),
    svg("rect", { x: s.left, y: s.top, width: s.size, height: s.size, class: "nnlab-sheet" }),
    svg("path", { d: blocks(result, s), class: result.product ? "nnlab-full" : "nnlab-blocks" }),
    !result.product && diagonal(result, s),
    marker(c, at),
    said(c, at),
  ];
}

/** @param {Context} c */
function chosen({ page, result: { side } }) {
  const { row, column } = page.at.entry ?? { row: 0, column: side - 1 };
  return within(side, row, column);
}

// A block for each sample, or none where its edges would run into one another.
function blocks({ batch, product }, { left, top, size }) {
  const part = size / batch;
  if (!product && part < SEEN) return "";
  return Array.from({ length: batch }, (_, i) => `M${left + i * part} ${top + i * part}h${part}v${part}h${-part}z`).join("");
}

// Entries as squares where they can be seen, else a line thicker than they are.
function diagonal({ side }, { left, top, size, cell }) {
  if (cell < 2 * THIN) {
    return svg("path", { d: `M${left} ${top}l${size} ${size}`, class: "nnlab-diagonal", "stroke-width": THIN });
  }
  const d = Array.from({ length: side }, (_, i) => `M${left + i * cell} ${top + i * cell}h${cell}v${cell}h${-cell}z`);
  return svg("path", { d: d.join(""), class: "nnlab-full" });
}

// What takes pointer and keys, and the entry that is looked at.
/** @type {(c: Context, at: import("./compute.js").Place) => import("../../core/js/dom.js").Child} */
function marker(c, at) {
  const { result, page, stage, place: { square: s } } = c;
  const look = (/** @type {import("./compute.js").Place} */ entry) => {
    page.at.entry = entry;
    page.redraw();
  };
  const wide = Math.max(s.cell, 9);
  const [x, y] = [at.column, at.row].map((i, k) => (k ? s.top : s.left) + (i + 0.5) * s.cell - wide / 2);
  return svg("g", {
    role: "application", tabindex: 0, "data-key": "entry", class: "nnlab-entry", "aria-label": texts(c, at).join(", "),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const arrow = ARROWS[event.key];
      if (!arrow) return;
      event.preventDefault();
      const step = event.shiftKey ? 1 : Math.max(1, Math.round(result.side / STEPS));
      look(within(result.side, at.row + step * arrow[0], at.column + step * arrow[1]));
    },
  },
  svg("rect", { x: s.left, y: s.top, width: s.size, height: s.size, class: "nnlab-over-all",
    /** @param {PointerEvent} event */
    pointerdown: (event) => pull(stage, event, (moved) => look(entryUnder(s, result.side, onStage(c, moved)))),
  }),
  svg("rect", { x, y, width: wide, height: wide, class: "nnlab-here" }));
}

/** @type {(c: Context, at: import("./compute.js").Place) => string[]} */
function texts({ result, page: { words } }, at) {
  const { key, ...places } = entryAt(result, at);
  const names = Object.fromEntries(Object.entries(places).map(([name, i]) => [name, typeof i === "number" ? grouped(i) : i]));
  return [
    fill(words.row, { row: grouped(at.row), ...names }),
    fill(words.column, { column: grouped(at.column), ...names }),
    fill(words[key], names),
  ];
}

/** @type {(c: Context, at: import("./compute.js").Place) => import("../../core/js/dom.js").Child} */
function said(c, at) {
  const { square: { left, top, size } } = c.place;
  return texts(c, at).map((text, i) => label(text, left, top + size + 15 + 20 * i, {
    room: size, "text-anchor": "start", size: 13, class: i === 2 ? "nnlab-strong" : "nnlab-note-text", "aria-hidden": "true" }));
}
