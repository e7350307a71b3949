// The input of the two-dimensional explorer: the picture in its zeros, the window on it, and a legend.
import { hatching, label, outline } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";
import { grey, lattice, pixels, ring, scale } from "../../core/js/pixels.js";
import { isDrawing } from "./compute.js";
import { heading, movable, numbers, PALE } from "./grids.js";
import { pad } from "./hands.js";
import { taps } from "./layout.js";

const NUMBERS = 26; // pixels of a cell that has room for its number

/** @param {import("../../core/js/frame.js").Context} c */
export function inputField(c) {
  const { state, result, page: { words }, place: { input } } = c;
  const { grid, cell } = input;
  const n = result.picture.length;
  const most = cell >= NUMBERS ? PALE : undefined;
  const edge = state.padding * cell;
  const inner = { x: grid.x + edge, y: grid.y + edge, width: n * cell, height: n * cell };
  const reach = (result.size - result.dropped) * cell;
  return svg("g", {},
    heading(`${words.input}\u2002${n}×${n}`, input.x, input.name),
    svg("g", { class: "nnlab-grid", ...movable(c) },
      svg("rect", { ...grid, fill: "transparent" }),
      pixels(result.picture, { ...inner, cell }, (value) => grey(value, result.high, most), result.high),
      lattice(grid, result.size, result.size),
      hatching(ring(grid, inner)),
      hatching(ring(grid, { ...grid, width: reach, height: reach }), -1),
      cell >= NUMBERS && numbers(grid, result.padded, cell, number),
      frame(taps(input, result, state))),
    isDrawing(state, c.page.data) && pad(c, { ...inner, cell, rows: n, columns: n }),
    legend(c, most));
}

// The window's outline, dashed around the single pixels that a dilated kernel reads.
function frame({ all, single }) {
  return [single.map((box) => outline(box, {}, 1.5)), outline(all, single.length ? { "stroke-dasharray": "6 4" } : {})];
}

// What the greys mean, and the hatchings of what padding adds and of what no window reaches.
function legend({ state, result, page: { words }, place: { wide, input } }, most) {
  const shades = Array.from({ length: 7 }, (_, i) => grey(i, 6, most));
  const key = (right, down, word, lean) => {
    const [x, y] = wide ? [input.x + right, input.scale] : [input.x, input.scale + down];
    return [hatching([{ x, y, width: 16, height: 10 }], lean), label(word, x + 21, y + 5, { "text-anchor": "start" })];
  };
  return [
    scale({ x: input.x + 14, y: input.scale, width: 44 }, "0", number(result.high), shades),
    state.padding > 0 && key(92, 18, `${words.padding_shown} ${state.padding}`, 1),
    result.dropped > 0 && key(180, 36, `${words.unreached} ${result.dropped}`, -1),
  ];
}
