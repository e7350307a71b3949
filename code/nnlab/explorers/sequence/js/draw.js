// The drawing of the sequence explorer, from above: formula, sequence, the window with the motif;
// scores and decision are next door, and so is the way back.
import { cell, glide, lowered } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { edit, editable, named, onPointer, selected, valueOf } from "../../core/js/number_row.js";
import { fill, subscript } from "../../core/js/numbers.js";
import { stepper } from "../../core/js/stepper.js";
import { gradients } from "./gradient.js";
import { decision, limit, path, scores, small } from "./scores.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function draw(c) {
  const moving = [windowFrame(c), motif(c)];
  glide(moving, c.place.frame.x, c.page);
  return [formula(c), changer(c), moving[0], entries(c), moving[1], path(c), decision(c), limit(c), scores(c), gradients(c)];
}

function formula({ place }) {
  const attributes = { x: 0, y: place.rows.top, class: "nnlab-formula", "font-size": 16, "aria-hidden": "true" };
  return svg("text", attributes,
    "s", lowered("i"), " = Σ", lowered("j"), " w", lowered("j"), " x", lowered("i+j"));
}

// Two buttons for the selected entry, so that a finger can change it too.
/** @param {Context} c */
function changer(c) {
  const { page: { width, words }, place } = c;
  const key = selected(c);
  const name = named(key);
  const look = { right: width, y: place.rows.top, shown: name, less: fill(words.less, { name }), more: fill(words.more, { name }) };
  return stepper(look, (by) => edit(c, key, valueOf(c, key) + by));
}

function windowFrame(c) {
  const { rows, frame: { x, width } } = c.place;
  const top = rows.input - rows.cell / 2 - 5;
  const height = rows.kernel - rows.input + rows.cell + rows.index + 8;
  return svg("rect", { x, y: top, width, height, rx: 9, class: "nnlab-window", pointerdown: (event) => onPointer(c, event) });
}

// An entry of the sequence or of the motif, which stands over or under the sequence's cell `at`.
function entry(c, key, at, y, name) {
  const { rows, pitch, cells, size } = c.place;
  return cell(valueOf(c, key), cells[at], y, {
    width: pitch, height: rows.cell, size, "data-place": at, selected: key === selected(c), ...editable(c, key, name) });
}

function entries(c) {
  const { rows, cells } = c.place;
  return svg("g", {}, cells.map((x, at) => [
    entry(c, `x${at}`, at, rows.input, fill(c.page.words.x, { index: at })),
    small(`x${subscript(at)}`, x, rows.input - rows.cell / 2 - 13),
  ]));
}

// The shared weights under the window that they score.
function motif(c) {
  const { rows, cells } = c.place;
  return svg("g", {}, c.state.w.map((_, j) => {
    const at = c.result.at + j;
    return [
      small("×", cells[at], (rows.input + rows.kernel) / 2),
      entry(c, `w${j}`, at, rows.kernel, fill(c.page.words.w, { index: j })),
      small(`w${subscript(j)}`, cells[at], rows.kernel + rows.cell / 2 + 9),
    ];
  }));
}
