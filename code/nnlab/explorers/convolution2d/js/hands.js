// Pixels pressed: the reader's own picture gets ink or loses it. The window is moved on the output then.
import { fill } from "../../core/js/numbers.js";
import { touched } from "../../core/js/pictures.js";
import { pixelPad } from "../../core/js/pixel_pad.js";

/**
 * The surface to draw on; the first pixel decides whether a stroke inks or erases.
 * @param {import("../../core/js/frame.js").Context} c
 * @param {import("../../core/js/pixel_pad.js").Grid} grid
 */
export function pad(c, grid) {
  const { state, page } = c;
  const { words } = page;
  page.at.drawn = state.pixels; // and what is drawn on before the state arrives, one frame late
  const inked = ({ row, column }) => state.pixels[row][column] === "#";
  return pixelPad(c, {
    grid,
    finger: "taps",
    inked,
    ink: (at) => !inked(at),
    name: (at) => fill(words.pixel, { row: at.row + 1, column: at.column + 1, what: inked(at) ? words.ink : words.paper }),
    paint(places, ink) {
      page.at.drawn = touched(page.at.drawn, places, ink);
      page.set({ pixels: page.at.drawn });
    },
  });
}
