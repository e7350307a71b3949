// The output of the two-dimensional explorer: a map in signed colours, where the window's place is chosen.
import { outline, textWidth, WIDEST } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { number, signed } from "../../core/js/numbers.js";
import { lattice, scale, tint } from "../../core/js/pixels.js";
import { heading, movable, numbers, onKey } from "./grids.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function outputField(c) {
  const { result, page: { words }, place: { wide, output } } = c;
  const { x, side, grid, cell } = output;
  const current = { x: grid.x + result.column * cell, y: grid.y + result.row * cell, width: cell, height: cell };
  const widest = Math.max(...result.output.flat().map((value) => signed(value).length));
  const fits = widest * 7.5 + 4 <= cell;
  const moves = {
    role: "application", tabindex: 0, "data-key": "output", "aria-label": words.move, class: "nnlab-grid",
    ...movable(c), keydown: (event) => onKey(c, event),
  };
  const ends = 2 * (textWidth(signed(result.limit)) * WIDEST + 7); // the numbers beside the scale
  const bar = Math.max(24, Math.min(100, side - ends));
  const shades = Array.from({ length: 11 }, (_, i) => tint(i - 5, 5));
  return svg("g", {},
    heading(`${words.output}\u2002${result.count}×${result.count}`, x, output.name),
    wide && said(result, output), // on a phone there is room for it only in the line and in the sum's box
    svg("g", moves,
      heat(c), lattice(grid, result.count, result.count),
      fits ? numbers(grid, result.output, cell, signed) : minuses(grid, result, cell),
      outline(current)),
    scale({ x: x + (side - bar) / 2, y: output.scale, width: bar }, signed(-result.limit), signed(result.limit), shades));
}

function said({ row, column, sum }, { x, side, name }) {
  const text = `y[${row}, ${column}] = ${number(sum)}`;
  return heading(text, x + side, name, { "text-anchor": "end", class: "nnlab-strong nnlab-said" });
}

// Hundreds of cells: kept as they are until their numbers or places change.
function heat({ result: { output, limit }, page, place: { output: { grid, cell } } }) {
  const field = (value, i, j) => svg("rect", {
    x: grid.x + j * cell, y: grid.y + i * cell, width: cell, height: cell, "data-output": `${i},${j}`, ...tint(value, limit),
  }, svg("title", {}, `y[${i}, ${j}] = ${number(value)}`));
  return kept(page, "heat", [grid.x, grid.y, cell, limit, output.join()], () =>
    svg("g", { "shape-rendering": "crispEdges" }, output.map((row, i) => row.map((value, j) => field(value, i, j)))));
}

// A dash in every clearly negative cell that is too small for its number.
function minuses({ x, y }, { output, limit }, cell) {
  const half = Math.max(2, cell * 0.16);
  const dash = (i, j) => `M${x + (j + 0.5) * cell - half} ${y + (i + 0.5) * cell}h${2 * half}`;
  const d = output.flatMap((row, i) => row.map((value, j) => (value < -0.02 * limit ? dash(i, j) : ""))).join("");
  return svg("path", { d, class: "nnlab-minuses" });
}
