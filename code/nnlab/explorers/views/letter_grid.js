// Grids of the letter explorer: the picture in greys, maps in colours, marks of what was found.
import { svg } from "./frame.js";
import { label } from "./cells.js";
import { SIZE } from "./letter_pen.js";

const SHADES = 20; // opacities told apart; cells of one shade share one path, so drawing is quick
const STRONGEST = { grey: 0.9, heat: 0.6 };

// Cells as one path per shade; `signed` runs from --negative through the page to --positive.
function shades(rows, { x, y, side }, signed) {
  const cell = side / rows.length;
  const paths = new Map();
  rows.forEach((row, i) => row.forEach((value, j) => {
    const shade = Math.round(Math.max(signed ? -1 : 0, Math.min(1, value)) * SHADES);
    if (shade) paths.set(shade, `${paths.get(shade) ?? ""}M${x + j * cell} ${y + i * cell}h${cell}v${cell}h${-cell}z`);
  }));
  return [...paths].map(([shade, d]) => svg("path", {
    d, "shape-rendering": "crispEdges",
    class: signed ? (shade > 0 ? "nnlab-heat-plus" : "nnlab-heat-minus") : "nnlab-grey",
    "fill-opacity": ((Math.abs(shade) / SHADES) * (signed ? STRONGEST.heat : STRONGEST.grey)).toFixed(3),
  }));
}

// A grid is kept as it is until its numbers or its place change.
export function picture(page, key, rows, box, signed) {
  const kept = (page.at.grids ??= {});
  const look = `${box.x} ${box.y} ${box.side} ${signed}`;
  if (kept[key]?.rows !== rows || kept[key].look !== look)
    kept[key] = { rows, look, node: svg("g", { "data-grid": key }, shades(rows, box, signed), svg("path", { d: lines(box), class: "nnlab-lattice" })) };
  return kept[key].node;
}

function lines({ x, y, side, cell }) {
  if (cell < 10) return `M${x} ${y}h${side}v${side}h${-side}z`;
  const steps = Array.from({ length: SIZE + 1 }, (_, i) => i * cell);
  return steps.map((at) => `M${x} ${y + at}h${side}M${x + at} ${y}v${side}`).join("");
}

// The border around the cells that reach the threshold, hits or not.
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

// A ring for an endpoint, a square for a corner; `span` is how many pixels a cell of the map covers.
// What answers beyond the picture, at a stroke that its rim cuts off, is marked on the rim.
export function mark({ kind, row, column, score }, { x, y, cell }, radius, { span = 1, ghost, ...attributes } = {}) {
  const on = (place) => Math.max(0, Math.min(SIZE, place + span / 2)) * cell;
  const [cx, cy] = [x + on(column), y + on(row)];
  const shape = kind === "endpoint" ? { cx, cy, r: radius }
    : { x: cx - radius * 0.9, y: cy - radius * 0.9, width: 1.8 * radius, height: 1.8 * radius };
  const one = (look) => svg(kind === "endpoint" ? "circle" : "rect", { ...shape, class: look });
  const look = ghost ? "nnlab-ghost" : `nnlab-mark nnlab-mark-${kind}`;
  return svg("g", attributes, ghost ? null : one("nnlab-mark-halo"), one(look),
    ghost ? null : svg("title", {}, score));
}

export function title(text, { x, y, side }, attributes = {}) {
  return label(text, x, y - 11, { size: side < 96 ? 11 : side < 120 ? 12 : 13, room: side + 8, "text-anchor": "start", class: "nnlab-strong", ...attributes });
}

// What the colours of the maps mean, below a map.
export function scaleBar({ x, y, side }) {
  const [width, top] = [Math.min(90, side - 60), y + side + 9];
  const left = x + (side - width) / 2;
  const steps = Array.from({ length: 11 }, (_, i) => (i - 5) / 5);
  return svg("g", {},
    steps.map((share, i) => svg("rect", { x: left + (i * width) / 11, y: top, width: width / 11 + 0.3, height: 8,
      class: share < 0 ? "nnlab-heat-minus" : "nnlab-heat-plus", "fill-opacity": (Math.abs(share) * STRONGEST.heat).toFixed(3) })),
    label("≤−1", left - 5, top + 4, { size: 12, "text-anchor": "end", class: "nnlab-note-text" }),
    label("+1", left + width + 5, top + 4, { size: 12, "text-anchor": "start", class: "nnlab-note-text" }));
}
