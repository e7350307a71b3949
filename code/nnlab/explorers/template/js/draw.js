// What the template explorer draws: the input to draw on, the bars, and the boards.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { grey, lattice, pixels } from "../../core/js/pixels.js";
import { button } from "../../core/js/stepper.js";
import { bars } from "./bars.js";
import { boards } from "./boards.js";
import { clear, pad } from "./hands.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function draw(c) {
  const { page: { words }, place } = c;
  const look = { key: "clear", text: words.clear, name: words.clear, size: 14, ...place.clear };
  return [input(c), pad(c), button(look, () => clear(c)), bars(c), boards(c)];
}

function input({ result, page: { words, data }, place: { input: box } }) {
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" },
    label(words.input, box.x + box.width / 2, box.y - 10, { class: "nnlab-strong" }),
    pixels(result.picture, box, (value) => grey(value, data.brightest, 1), data.brightest),
    lattice(box, box.rows, box.columns));
}
