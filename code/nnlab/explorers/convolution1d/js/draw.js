// The drawing of the one-dimensional explorer: formula, input, window with its kernel, outputs.
import { cell, glide, label, lowered, textWidth, WIDEST } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { choosable, edit, editable, named, onPointer, selected, valueOf } from "../../core/js/number_row.js";
import { fill, number, subscript } from "../../core/js/numbers.js";
import { stepper } from "../../core/js/stepper.js";
import { indexFormula } from "./formula.js";
import { paths, product } from "./sum.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function draw(c) {
  const moving = [frame(c), kernel(c)];
  glide(moving, c.place.frame.x, c.page);
  return [formula(c), changer(c), notes(c), moving[0], inputs(c), moving[1], outputs(c)];
}

// y_i = sum over j of w_j x_[...], with the sliders' numbers in the index of x.
function formula({ state: { stride, padding, dilation, flip, w }, place }) {
  const index = indexFormula({ stride, padding, dilation, flip, kernel: w.length });
  return svg("text", { x: 0, y: place.rows.top, class: "nnlab-formula", "font-size": 16, "aria-hidden": "true" },
    "y", lowered("i"), " = Σ", lowered("j"), " w", lowered("j"), " x", lowered(index));
}

// Two buttons for the selected cell, so that a finger can change it too.
/** @param {Context} c */
function changer(c) {
  const { page: { width, words }, place } = c;
  const key = selected(c);
  const name = named(key);
  const look = { right: width, y: place.rows.top, shown: name, less: fill(words.less, { name }), more: fill(words.more, { name }) };
  return stepper(look, (by) => edit(c, key, valueOf(c, key) + by));
}

// Brackets over what padding added and over what no window reaches.
function notes({ state: { padding }, result: { padded, dropped }, page, place }) {
  const { rows, left, pitch } = place;
  const right = left + padded.length * pitch;
  const bracket = (from, to) => svg("path", { d: `M${from + 2} ${rows.note + 11}v-4H${to - 2}v4`, class: "nnlab-bracket" });
  const text = (word, x, anchor) => label(word, x, rows.note - 4, { class: "nnlab-note-text", "text-anchor": anchor });
  const unreached = fill(page.words.unreached, { dropped });
  const beside = padding > 0 ? left + 14 + (textWidth(page.words.zeros) + textWidth(unreached)) * WIDEST : 0;
  const end = Math.max(right - 2, beside); // a short row is narrower than what is said of it
  return [
    padding > 0 && bracket(left, left + padding * pitch),
    padding > 0 && text(page.words.zeros, left + 2, "start"),
    dropped > 0 && bracket(right - dropped * pitch, right),
    dropped > 0 && text(unreached, end, "end"),
  ];
}

function frame(c) {
  const { rows, frame: { x, width } } = c.place;
  const top = rows.input - rows.cell / 2 - 5;
  const height = rows.kernel - rows.input + rows.cell + rows.index + 8;
  return svg("g", {}, svg("rect",
    { x, y: top, width, height, rx: 9, class: "nnlab-window", pointerdown: (event) => onPointer(c, event) }));
}

function inputs(c) {
  const { state, result, page, place } = c;
  const { rows, pitch, middle, size, every } = place;
  const reached = result.padded.length - result.dropped;
  return svg("g", {}, result.padded.map((value, at) => {
    const index = at - state.padding;
    const added = index < 0 || index >= place.inputs;
    const key = `x${index}`;
    const name = fill(page.words.x, { index });
    return [
      cell(value, middle(at), rows.input, {
        width: pitch, height: rows.cell, size, dashed: added, hatched: at >= reached, "data-place": at,
        selected: !added && key === selected(c),
        ...(added ? { "aria-hidden": "true", pointerdown: (event) => onPointer(c, event) } : editable(c, key, name)) }),
      !added && index % every === 0 && indexLabel(`x${subscript(index)}`, middle(at), rows.input - rows.cell / 2 - 13),
    ];
  }));
}

function indexLabel(text, x, y) {
  return label(text, x, y, { class: "nnlab-index", "aria-hidden": "true" });
}

// The kernel under its window, the products and the paths on which they meet in one output.
function kernel(c) {
  const { state, result, page, place } = c;
  const { rows, pitch, middle, size, places, products } = place;
  const joint = (rows.input + rows.kernel) / 2;
  const parts = result.kernel.map((value, j) => {
    const index = state.flip ? result.kernel.length - 1 - j : j;
    const x = middle(places[j]);
    const key = `w${index}`;
    return [
      label("×", x, joint, { class: "nnlab-index", "aria-hidden": "true" }),
      cell(value, x, rows.kernel, {
        width: pitch, height: rows.cell, size, "data-place": places[j], selected: key === selected(c),
        ...editable(c, key, fill(page.words.w, { index })) }),
      pitch >= 18 && indexLabel(`w${subscript(index)}`, x, rows.kernel + rows.cell / 2 + 9),
    ];
  });
  return svg("g", {}, paths(c), products.map((x, j) => product(c, x, j)), parts);
}

function outputs(c) {
  const { result, page, place } = c;
  const { rows, outputWidth: width } = place;
  const largest = Math.max(...result.output.map(Math.abs));
  return svg("g", { role: "radiogroup", "aria-label": page.words.outputs }, result.output.map((value, i) => {
    const [x, y] = place.output(i);
    const now = i === result.at ? "nnlab-now" : "";
    const name = `y${subscript(i)} = ${number(value)}`;
    return [
      cell(value, x, y, { width, height: rows.cell, size: place.size, largest, class: `nnlab-output ${now}`, ...choosable(c, i, name) }),
      indexLabel(`y${subscript(i)}`, x, y + rows.cell / 2 + 10),
    ];
  }));
}
