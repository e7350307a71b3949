// The drawing of the two-dimensional explorer: input and output above, the calculation below.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { sizeFormula } from "../../core/js/sliding.js";
import { inputField } from "./input.js";
import { outputField } from "./output.js";
import { calculation } from "./tables.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function draw(c) {
  return [inputField(c), outputField(c), shape(c), calculation(c)];
}

// The output's size with its formula, in one line or, on a narrow page, in two.
function shape({ state, result: { picture, kernel, count }, page: { width }, place: { wide, formula } }) {
  const n = picture.length;
  const sizes = `${n}×${n} → ${count}×${count}`;
  const sum = `${sizeFormula(n, kernel.length, state)} = ${count}`;
  const line = (text, y) => label(text, width / 2, y, { size: 13 });
  return svg("g", {}, wide ? line(`${sizes}\u2003\u2003${sum}`, formula) : [line(sizes, formula), line(sum, formula + 20)]);
}
