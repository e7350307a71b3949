// Drawing on the letter: by mouse or pen at any time, by finger once the pen is chosen, by keyboard.
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { blank, texts, touched } from "../../core/js/pictures.js";
import { pixelPad } from "../../core/js/pixel_pad.js";
import { button } from "../../core/js/stepper.js";
import { clean, isOwn } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/**
 * What the hand holds and has drawn is kept in page.at: `erase`, and `drawn`, the pixels drawn between
 * two frames, since the state arrives one frame late.
 * @param {Context} c
 */
export function hold({ state, page }) {
  const own = isOwn(state, page.data);
  page.at.drawn = own && !state.down && !state.right ? state.pixels : null;
  if (!own) page.at.erase = false; // no tool is shown as chosen, and so a stroke inks
}

// What is on the grid without the noise, as rows of "#" and ".": where a drawing starts from.
function asDrawn(state, data) {
  return texts(clean(state, data).map((row) => row.map((value) => Number(value >= 0.5))));
}

function keep({ page }, pixels) {
  page.at.drawn = pixels;
  page.set({ pixels, letter_index: page.data.letters.length, down: 0, right: 0 });
}

/** @param {Context} c */
export function pad(c) {
  const { state, page, place } = c;
  const { words, data } = page;
  const rows = asDrawn(state, data);
  const inked = ({ row, column }) => rows[row][column] === "#";
  return pixelPad(c, {
    grid: place.grid,
    finger: isOwn(state, data) ? "draws" : "scrolls",
    shiftDraws: true,
    inked,
    ink: () => !page.at.erase,
    name: (at) => fill(words.grid, { row: at.row + 1, column: at.column + 1, what: inked(at) ? words.ink : words.paper }),
    paint: (places, ink) => keep(c, touched(page.at.drawn ?? rows, places, ink, state.thickness)),
  });
}

/**
 * Pen, eraser, and a blank sheet.
 * @param {Context} c
 */
export function tools(c) {
  const { state, page, place: { buttons } } = c;
  const { words, data } = page;
  const own = isOwn(state, data);
  const choose = (erase) => {
    if (!own) keep(c, asDrawn(state, data));
    page.at.erase = erase;
    page.redraw();
  };
  const clear = () => {
    page.at.erase = false;
    keep(c, blank(data.side));
  };
  const list = [
    ["pen", words.pen, own && !page.at.erase, () => choose(false)],
    ["eraser", words.eraser, own && page.at.erase, () => choose(true)],
    ["clear", words.clear, null, clear],
  ];
  const { width, height } = buttons;
  return svg("g", {}, list.map(([key, text, pressed, act], i) => {
    const [x, y] = [buttons.x + i * (width + 8) + width / 2, buttons.y + height / 2];
    return button({ key, text, name: text, x, y, width, height, size: 14, pressed }, act);
  }));
}
