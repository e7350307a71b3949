// The one-dimensional explorer: a kernel that slides over a row of numbers.
import { fill, number, svg, view } from "./frame.js";
import { press } from "./pointer.js";
import { indexFormula, subscript } from "./formulas.js";
import { cell, glide, label } from "./cells.js";
import { code, compute, derived, readout } from "./convolution1d_compute.js";
import { layout } from "./convolution1d_layout.js";
import { paths, product } from "./convolution1d_sum.js";
import { choosable, edit, editable, named, onPointer, selected, valueOf } from "./convolution1d_edit.js";

function draw(stage, state, result, page) {
  const place = layout(state, result, page.width);
  const c = { stage, state, result, page, place };
  stage.setAttribute("viewBox", `0 0 ${page.width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells"); // cells.css holds for the stages drawn from cells.js alone
  const moving = [frame(c), kernel(c)];
  stage.append(formula(c), stepper(c), ...notes(c), moving[0], inputs(c), moving[1], outputs(c));
  glide(moving, place.frame.x, page);
}

// y_i = sum over j of w_j x_[...], with the sliders' numbers in the index of x.
function formula({ state: { stride, padding, dilation, flip, w }, place }) {
  const index = indexFormula(stride, dilation, flip, w.length, padding);
  const low = (text) => [svg("tspan", { dy: 4, "font-size": 12 }, text), svg("tspan", { dy: -4 }, "\u200a")];
  return svg("text", { x: 0, y: place.rows.top, class: "nnlab-formula", "font-size": 16, "aria-hidden": "true" },
    "y", low("i"), " = Σ", low("j"), " w", low("j"), " x", low(index));
}

// Two buttons for the selected cell, so that a finger can change it too.
function stepper(c) {
  const { page, place } = c;
  const key = selected(c);
  const button = (sign, by, x) => svg("g",
    { role: "button", tabindex: 0, class: "nnlab-button", "data-key": `by${by}`,
      "aria-label": fill(page.words[by > 0 ? "convolution1d_more" : "convolution1d_less"], { name: named(key) }),
      ...press(() => edit(c, key, valueOf(c, key) + by)) },
    svg("rect", { x: x - 20, y: place.rows.top - 19, width: 40, height: 40, rx: 8 }),
    label(sign, x, place.rows.top, { size: 18 }));
  const right = page.width - 21;
  return svg("g", {}, button("−", -1, right - 82), button("+", 1, right),
    label(named(key), right - 41, place.rows.top, { size: 15, class: "nnlab-strong", "aria-hidden": "true" }));
}

// Brackets over what padding added and over what no window reaches.
function notes({ state: { padding }, result: { padded, dropped }, page, place }) {
  const { rows, left, pitch } = place;
  const right = left + padded.length * pitch;
  const bracket = (from, to) => svg("path", { d: `M${from + 2} ${rows.note + 11}v-4H${to - 2}v4`, class: "nnlab-bracket" });
  const text = (word, x, anchor) => label(word, x, rows.note - 4, { class: "nnlab-note-text", "text-anchor": anchor });
  return [
    padding && bracket(left, left + padding * pitch),
    padding && text(page.words.convolution1d_zeros, left + 2, "start"),
    dropped && bracket(right - dropped * pitch, right),
    dropped && text(fill(page.words.convolution1d_unreached, { dropped }), right - 2, "end"),
  ].filter(Boolean);
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
    const name = fill(page.words.convolution1d_x, { index });
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
        ...editable(c, key, fill(page.words.convolution1d_w, { index })) }),
      pitch >= 18 && indexLabel(`w${subscript(index)}`, x, rows.kernel + rows.cell / 2 + 9),
    ];
  });
  return svg("g", {}, paths(c), products.map((x, j) => product(c, x, j)), parts);
}

function outputs(c) {
  const { result, page, place } = c;
  const { rows, outputWidth: width } = place;
  const largest = Math.max(...result.output.map(Math.abs));
  return svg("g", { role: "radiogroup", "aria-label": page.words.convolution1d_outputs }, result.output.map((value, i) => {
    const [x, y] = place.output(i);
    const now = i === result.at ? "nnlab-now" : "";
    const name = `y${subscript(i)} = ${number(value)}`;
    return [
      cell(value, x, y, { width, height: rows.cell, size: place.size, largest, class: `nnlab-output ${now}`, ...choosable(c, i, name) }),
      indexLabel(`y${subscript(i)}`, x, y + rows.cell / 2 + 10),
    ];
  }));
}

export { code, compute, derived, indexFormula, layout, readout };
export default view({ compute, draw, readout, code, derived, label: "convolution1d_label" });
