// Pictures and maps as grids of pixels: greys, signed tints, their lines, and what their colours mean.
import { label } from "./cells.js";
import { svg } from "./dom.js";
import "./pixels.css";

/** @typedef {import("./cells.js").Box} Box */

const SHADES = 20; // opacities told apart: cells of one shade share one path, so drawing is quick

/**
 * From --negative through the page to --positive; `most` is the opacity at ±limit.
 * @param {number} value
 * @param {number} limit
 */
export function tint(value, limit, most = 0.6) {
  const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : 0;
  return {
    fill: value < 0 ? "var(--negative)" : "var(--positive)",
    "fill-opacity": Number.isFinite(share) ? (share * most).toFixed(3) : 0,
  };
}

/**
 * From the page to --ink; `most` is the opacity at `high`.
 * @param {number} value
 * @param {number} high
 */
export function grey(value, high, most = 0.85) {
  const share = high > 0 ? Math.max(0, Math.min(1, value / high)) : 0;
  return { fill: "var(--ink)", "fill-opacity": (share * most).toFixed(3) };
}

/**
 * A picture as one path for each shade: any size needs a handful of nodes.
 * @param {number[][]} rows
 * @param {{x: number, y: number, cell: number}} place
 * @param {(value: number) => {fill: string, "fill-opacity": string | number}} shade  of a value that is a
 *   multiple of limit/20
 * @param {number} limit  the largest value that is told apart
 */
export function pixels(rows, { x, y, cell }, shade, limit = 1) {
  /** @type {Map<number, string>} */
  const paths = new Map();
  rows.forEach((row, i) => row.forEach((value, j) => {
    const step = Math.round(Math.max(-1, Math.min(1, value / limit)) * SHADES);
    if (step) paths.set(step, `${paths.get(step) ?? ""}M${x + j * cell} ${y + i * cell}h${cell}v${cell}h${-cell}z`);
  }));
  return [...paths].map(([step, d]) =>
    svg("path", { d, "shape-rendering": "crispEdges", ...shade((step / SHADES) * limit) }));
}

/**
 * Path data of the lines between the cells of a grid, its border included.
 * @param {Box} box
 * @param {number} rows
 * @param {number} columns
 */
export function lines({ x, y, width, height }, rows, columns) {
  const across = Array.from({ length: rows + 1 }, (_, i) => `M${x} ${y + (i * height) / rows}h${width}`);
  const down = Array.from({ length: columns + 1 }, (_, j) => `M${x + (j * width) / columns} ${y}v${height}`);
  return [...across, ...down].join("");
}

/**
 * @param {Box} box
 * @param {number} rows
 * @param {number} columns
 */
export function lattice(box, rows, columns) {
  return svg("path", { d: lines(box, rows, columns), class: "nnlab-lattice" });
}

/**
 * What lies between an outer box and an inner one, as up to four boxes.
 * @param {Box} outer
 * @param {Box} inner
 */
export function ring(outer, inner) {
  const { x, y, width, height } = outer;
  const bottom = inner.y + inner.height;
  const right = inner.x + inner.width;
  return [
    { x, y, width, height: inner.y - y },
    { x, y: bottom, width, height: y + height - bottom },
    { x, y: inner.y, width: inner.x - x, height: inner.height },
    { x: right, y: inner.y, width: x + width - right, height: inner.height },
  ].filter((part) => part.width > 0 && part.height > 0);
}

/**
 * A bar with its two ends in numbers; `shades` are the fills from left to right.
 * @param {{x: number, y: number, width: number, height?: number}} box
 * @param {string} low
 * @param {string} high
 * @param {Record<string, any>[]} shades
 */
export function scale({ x, y, width, height = 10 }, low, high, shades) {
  const step = width / shades.length;
  return svg("g", {},
    shades.map((shade, i) => svg("rect", { x: x + i * step, y, width: step + 0.3, height, ...shade })),
    svg("rect", { x, y, width, height, class: "nnlab-scale-edge" }),
    label(low, x - 6, y + height / 2, { "text-anchor": "end" }),
    label(high, x + width + 6, y + height / 2, { "text-anchor": "start" }));
}
