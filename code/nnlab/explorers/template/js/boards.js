// Two templates, their products with the picture, and where the products differ.
import { label, tone } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { fill, number } from "../../core/js/numbers.js";
import { lattice, pixels, tint } from "../../core/js/pixels.js";
import { template } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const SIGN = { positive: "+", negative: "−" };
const CLEAR = 0.35; // share of the largest value from which a pixel carries its sign

/** @typedef {[string, number[][], number, string?, number?]} Board  title, rows, limit, key of its sum, bias */

/** @param {Context} c */
export function boards({ result, page, place }) {
  const { words, data } = page;
  const { winner, rival } = result;
  const { biases } = data;
  const weights = [winner, rival].map((digit) => template(digit, data));
  const heaviest = most(...weights);
  const largest = most(result.first, result.second);
  /** @type {Board[]} */
  const list = [
    [fill(words.template, { digit: winner }), weights[0], heaviest],
    [fill(words.products, { digit: winner }), result.first, largest, "first", biases[winner]],
    [fill(words.template, { digit: rival }), weights[1], heaviest],
    [fill(words.products, { digit: rival }), result.second, largest, "second", biases[rival]],
    [fill(words.difference, { first: winner, second: rival }), result.difference, most(result.difference),
      "difference", biases[winner] - biases[rival]],
  ];
  return svg("g", { "aria-hidden": "true" }, list.map((one, i) => {
    const box = place.boards[i];
    const draw = () => svg("g", {}, board(one, box));
    // A template is the same for every picture: only another digit, or a heavier one beside it, draws it anew.
    return [
      one[1] === weights[i / 2] ? kept(page, `board${i}`, [one[0], heaviest, box.x, box.y, box.cell], draw) : draw(),
      kept(page, `lattice${i}`, [box.x, box.y, box.cell], () => lattice(box, box.rows, box.columns)),
    ];
  }));
}

function most(...grids) {
  return Math.max(...grids.flat(2).map(Math.abs));
}

/**
 * @param {Board} one
 * @param {any} box
 */
function board([title, rows, limit, key, bias = 0], box) {
  const { x, y, width, height } = box;
  const sum = rows.flat().reduce((a, b) => a + b, 0);
  return [
    label(title, x + width / 2, y - 10, { room: width + 14, class: "nnlab-strong" }),
    pixels(rows, box, (value) => tint(value, limit, 0.7), limit),
    signs(rows, limit, box),
    key && label(`Σ = ${number(sum)}`, x + width / 2, y + height + 12, { size: 13, [`data-sum`]: key }),
    key && label(`b = ${number(bias)}`, x + width / 2, y + height + 28, { size: 12, class: "nnlab-note-text", [`data-bias`]: key }),
  ];
}

// The strongest pixels carry their sign, for eyes that do not tell the colours apart.
function signs(rows, limit, { x, y, cell }) {
  const strong = (value) => limit > 0 && Math.abs(value) >= CLEAR * limit;
  return rows.map((row, i) => row.map((value, j) =>
    strong(value) && label(SIGN[tone(value)], x + (j + 0.5) * cell, y + (i + 0.5) * cell, { size: 11 })));
}
