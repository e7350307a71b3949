// Grids of the letter explorer: the picture in greys, maps in colours, marks of what was found.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { grey, lattice, pixels, scale, tint } from "../../core/js/pixels.js";

const DARKEST = 0.9; // opacity of full ink
const NARROWEST = 10; // pixels of a cell that still has lines around it

/**
 * A grid is kept as it is until its numbers or its place change.
 * @param {import("../../core/js/frame.js").Page} page
 * @param {string} key
 * @param {number[][]} rows
 * @param {any} box
 * @param {boolean} signed  whether it runs from --negative to --positive, or from the page to --ink
 */
export function picture(page, key, rows, box, signed) {
  return kept(page, key, [rows, box.x, box.y, box.side], () => made(key, rows, box, signed));
}

function made(key, rows, box, signed) {
  const shade = signed ? (value) => tint(value, 1) : (value) => grey(value, 1, DARKEST);
  const lines = box.cell < NARROWEST ? 1 : box.rows;
  return svg("g", { "data-grid": key },
    pixels(rows, { ...box, cell: box.side / rows.length }, shade), lattice(box, lines, lines));
}

/**
 * The border around the cells that reach the threshold, hits or not.
 * @param {number[][]} rows
 * @param {number} threshold
 * @param {any} box
 */
export function passing(rows, threshold, { x, y, side }) {
  const cell = side / rows.length;
  const out = (i, j) => !(rows[i]?.[j] >= threshold);
  const edges = (i, j) => {
    const [left, top] = [x + j * cell, y + i * cell];
    return [
      out(i - 1, j) && `M${left} ${top}h${cell}`, out(i + 1, j) && `M${left} ${top + cell}h${cell}`,
      out(i, j - 1) && `M${left} ${top}v${cell}`, out(i, j + 1) && `M${left + cell} ${top}v${cell}`,
    ].filter(Boolean).join("");
  };
  const d = rows.flatMap((row, i) => row.map((_, j) => (out(i, j) ? "" : edges(i, j)))).join("");
  return svg("path", { d, class: "nnlab-passing" });
}

/**
 * A ring for an endpoint, a square for a corner. What answers beyond the picture, at a stroke that its
 * rim cuts off, is marked on the rim.
 * @param {{kind: string, row: number, column: number, score: string | number}} hit
 * @param {any} box
 * @param {number} radius
 * @param {Record<string, any>} options  span: pixels that a cell of the map covers; ghost: where it was
 *   before a shift; and attributes
 */
export function mark({ kind, row, column, score }, { x, y, cell, rows }, radius, { span = 1, ghost, ...attributes } = {}) {
  const on = (place) => Math.max(0, Math.min(rows, place + span / 2)) * cell;
  const [cx, cy] = [x + on(column), y + on(row)];
  const shape = kind === "endpoint" ? { cx, cy, r: radius }
    : { x: cx - radius * 0.9, y: cy - radius * 0.9, width: 1.8 * radius, height: 1.8 * radius };
  const one = (look) => svg(kind === "endpoint" ? "circle" : "rect", { ...shape, class: look });
  if (ghost) return svg("g", attributes, one("nnlab-ghost"));
  return svg("g", attributes, one("nnlab-mark-halo"), one(`nnlab-mark nnlab-mark-${kind}`), svg("title", {}, score));
}

export function title(text, { x, y, side }) {
  const size = side < 96 ? 11 : side < 120 ? 12 : 13;
  return label(text, x, y - 11, { size, room: side + 8, "text-anchor": "start", class: "nnlab-strong" });
}

// What the colours of the maps mean, below a map.
export function scaleBar({ x, y, side }) {
  const width = Math.min(90, side - 60);
  const shades = Array.from({ length: 11 }, (_, i) => tint((i - 5) / 5, 1));
  return scale({ x: x + (side - width) / 2, y: y + side + 9, width, height: 8 }, "≤−1", "+1", shades);
}
