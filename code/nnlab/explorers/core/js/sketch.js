// Drawing on a picture, the reader's own from the first stroke on: by mouse or pen at any time, by finger
// once the picture is the reader's, by keys.
import { svg } from "./dom.js";
import { fill } from "./numbers.js";
import { blank, texts, touched } from "./pictures.js";
import { pixelPad } from "./pixel_pad.js";
import { button } from "./stepper.js";

/** @typedef {import("./frame.js").Context} Context */

/**
 * @typedef {object} Sketch
 * @property {import("./pixel_pad.js").Grid} grid
 * @property {string[]} rows  what a stroke goes on from
 * @property {boolean} own  whether the picture is the reader's own
 * @property {(pixels: string[]) => void} keep  make it so, with these pixels
 * @property {"taps" | "scrolls"} [finger]  what a finger does as long as it is not
 * @property {number} [width]  of the pen, in pixels
 * @property {boolean} [toggles]  whether a stroke's first pixel decides if it inks or erases, with no tool
 * @property {boolean} [fresh]  whether what was drawn between two frames does not count any more
 */

/**
 * Ink where a picture of greys is darker than its middle.
 * @param {number[][]} greys
 */
export function asDrawn(greys) {
  return texts(greys.map((row) => row.map((value) => Number(value >= 0.5))));
}

/**
 * The surface to draw on. The state arrives one frame late, so what is drawn meanwhile is in page.at.drawn.
 * @param {Context} c
 * @param {Sketch} sketch
 */
export function sketchPad(c, { grid, rows, own, keep, finger = "scrolls", width = 1, toggles = false, fresh = false }) {
  const { at, words } = c.page;
  at.drawn = own && !fresh ? rows : null;
  if (!own) at.erase = false; // no tool is shown as chosen, and so a stroke inks
  /** @param {import("./pictures.js").Place} place */
  const inked = ({ row, column }) => rows[row][column] === "#";
  return pixelPad(c, {
    grid,
    finger: own ? "draws" : finger,
    shiftDraws: !toggles,
    inked,
    ink: (place) => (toggles ? !inked(place) : !at.erase),
    name: (place) => fill(toggles ? words.pixel : words.pixel_to_pen,
      { row: place.row + 1, column: place.column + 1, what: inked(place) ? words.ink : words.paper }),
    paint: (places, ink) => keep((at.drawn = touched(at.drawn ?? rows, places, ink, width))),
  });
}

/**
 * Pen, eraser, and a blank sheet, in a row.
 * @param {Context} c
 * @param {Sketch} sketch
 * @param {{x: number, y: number, width: number, height: number}} first  the first button's box
 */
export function sketchTools({ page }, { rows, own, keep }, { x, y, width, height }) {
  const { at, words } = page;
  /** @param {string[]} pixels */
  const put = (pixels) => keep((at.drawn = pixels));
  /** @param {boolean} erase */
  const choose = (erase) => {
    if (!own) put(rows);
    at.erase = erase;
    page.redraw();
  };
  const clear = () => {
    at.erase = false;
    put(blank(rows.length));
  };
  /** @type {[string, boolean | null, () => void][]} */
  const list = [
    ["pen", own && !at.erase, () => choose(false)],
    ["eraser", own && Boolean(at.erase), () => choose(true)],
    ["clear", null, clear],
  ];
  return svg("g", {}, list.map(([key, pressed, act], i) => button({
    key, text: words[key], name: words[key], pressed, size: 14,
    x: x + i * (width + 8) + width / 2, y: y + height / 2, width, height,
  }, act)));
}
