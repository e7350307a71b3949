// Numbers beside the plane: what became of the points, and the pieces that each layer makes.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { subscript } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const ROW = 22;

/** @param {Context} c */
export function numbers({ result: { gone, right, count }, page: { words }, place: { text: { x, y, right: end } } }) {
  /** @type {(said: string, key: string, value: number, line: number) => any} */
  const row = (said, key, value, line) => [
    label(said, x, y + line * ROW, { size: 13, "text-anchor": "start", class: "nnlab-note-text" }),
    label(String(value), end - 42, y + line * ROW, { size: 15, "text-anchor": "end", class: "nnlab-strong", "data-output": key }),
    label(`/ ${count}`, end, y + line * ROW, { size: 12, "text-anchor": "end", class: "nnlab-note-text" }),
  ];
  return svg("g", { "aria-hidden": "true" }, row(words.row_right, "right", right, 0), row(words.row_gone, "gone", gone.length, 1));
}

/** @param {Context} c */
export function bars({ result: { pieces, begun }, page: { words }, place: { chart: { left, top, width, height } } }) {
  const pitch = width / pieces.length;
  const tall = (height - 20) / Math.max(...pieces);
  const low = top + height;
  return svg("g", { "aria-hidden": "true" },
    label(words.bars, left, top - 18, { size: 13, class: "nnlab-title" }),
    pieces.map((count, layer) => {
      const middle = left + (layer + 0.5) * pitch;
      const now = layer === begun;
      const wide = Math.min(26, pitch - 8);
      return [
        svg("rect", { x: middle - wide / 2, y: low - tall * count, width: wide, height: tall * count, rx: 2, class: now ? "nnlab-bar-now" : "nnlab-bar-other" }),
        label(String(count), middle, low - tall * count - 8, { size: 12, class: now ? "nnlab-chosen nnlab-strong" : "", "data-output": `pieces ${layer}` }),
        label(layer ? `a${subscript(layer)}` : "x", middle, low + 11, { size: 12, class: now ? "nnlab-chosen nnlab-strong" : "nnlab-index" }),
      ];
    }));
}
