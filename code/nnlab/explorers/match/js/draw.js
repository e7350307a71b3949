// What the matching explorer draws: the input, both templates, the products and their sums.
import { label, tone } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { grey, lattice, pixels, tint } from "../../core/js/pixels.js";
import { pad } from "./hands.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const SIGN = { positive: "+", negative: "−" };

/** @param {Context} c */
export function draw(c) {
  return [input(c), c.result.matches.map((_, i) => answer(c, i)), pad(c)];
}

function title(text, { x, y, width }, room = width) {
  return label(text, x, y - 11, { room, "text-anchor": "start", class: "nnlab-strong" });
}

function input({ result, page: { words }, place: { input: box } }) {
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" },
    title(words.input, box), pixels(result.picture, box, (ink) => grey(ink, 1)), lattice(box, box.rows, box.columns));
}

// Weights or products: their colours, and their signs for eyes that do not tell the colours apart.
function signs(rows, box) {
  const { x, y, cell } = box;
  const size = Math.min(15, cell);
  return [
    pixels(rows, box, (value) => tint(value, 1, 0.3)),
    rows.map((row, i) => row.map((value, j) =>
      value !== 0 && label(SIGN[tone(value)], x + (j + 0.5) * cell, y + (i + 0.5) * cell, { size }))),
    lattice(box, box.rows, box.columns),
  ];
}

// One row: template times input gives products, and these add up to the score.
function answer({ result, page: { words }, place }, i) {
  const { name, template: weights, products, score } = result.matches[i];
  const { template, products: box, gap, sum, winner } = place.rows[i];
  const middle = template.y + template.height / 2;
  const start = { "text-anchor": "start", class: "nnlab-strong" };
  const sign = (text, x) => label(text, x, middle, { size: 14, class: "nnlab-note-text" });
  const beside = place.input.x + place.input.width < template.x;
  return svg("g", { "aria-hidden": "true" },
    title(fill(words.template, { name }), template, template.width + gap - 4), signs(weights, template),
    title(words.products, box), signs(products, box),
    beside && sign("×", template.x - gap / 2), sign("=", box.x - gap / 2),
    label("Σ", sum.x - 2, sum.y, { size: 15, "text-anchor": "start", class: "nnlab-note-text" }),
    label(number(score), sum.x + 14, sum.y, { ...start, size: 19, "data-output": name }),
    result.winner === name &&
      label(`→ ${name}`, winner.x - 2, winner.y, { ...start, size: 14, class: "nnlab-strong nnlab-winner" }));
}
