// The digit, the chosen unit's weights, and their products, whose sum the sigmoid turns into an activation.
import { label, tone } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { grey, lattice, pixels, tint } from "../../core/js/pixels.js";
import { rows } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const SIGN = { positive: "+", negative: "−", zero: "" };
const CLEAR = 0.45; // share of the largest value from which a pixel carries its sign

/** @param {Context} c */
export function boards({ result, page: { words, data }, place: { boards: [input, weights, products], gap } }) {
  const { unit, picture, sums, activations, out } = result;
  const shown = rows(data.w1[unit], data.side);
  const told = rows(result.products, data.side);
  const middle = input.y + input.height / 2;
  const sum = `Σ + b = ${number(sums[unit])}`;
  const h = out === unit ? "0" : number(activations[unit]);
  return svg("g", { "aria-hidden": "true" },
    pixels(rows(picture, data.side), input, (value) => grey(value, 1)), lattice(input, 8, 8), title(words.input, input),
    signed(shown, weights), title(fill(words.weights, { unit: unit + 1 }), weights),
    signed(told, products), title(words.pixels, products),
    [[input, "×"], [weights, "="]].map(([board, sign]) =>
      label(sign, board.x + board.width + gap / 2, middle, { size: 15, class: "nnlab-note-text" })),
    label(sum, products.x + products.width, products.y + products.height + 14, { size: 13, "text-anchor": "end" }),
    label(`σ → ${h}`, products.x + products.width, products.y + products.height + 32, { size: 13, "text-anchor": "end", class: "nnlab-strong" }));
}

/** @type {(text: string, box: {x: number, y: number, width: number}) => any} */
function title(text, { x, y, width }) {
  return label(text, x + width / 2, y - 11, { size: 12, room: width + 16 });
}

/**
 * Weights or products: their colours, and the signs of the strong ones.
 * @param {number[][]} grid
 * @param {any} box
 */
function signed(grid, box) {
  const limit = Math.max(...grid.flat().map(Math.abs), 1e-9);
  const { x, y, cell } = box;
  return [
    pixels(grid, box, (value) => tint(value, limit, 0.7), limit),
    grid.map((row, i) => row.map((value, j) => Math.abs(value) >= CLEAR * limit &&
      label(SIGN[tone(value)], x + (j + 0.5) * cell, y + (i + 0.5) * cell, { size: 11 }))),
    lattice(box, 8, 8),
  ];
}
