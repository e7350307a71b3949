// The settings of each layer, to be changed, and what the rule makes of them.
import { cell, label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { button, stepper } from "../../core/js/stepper.js";
import { SETTINGS, change, selected, spinning, turn } from "./hands.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const FOUND = ["size", "jump", "start"];

/** @param {Context} c */
export function table(c) {
  const { result: { layers }, page: { words }, place: { table: { columns, head } } } = c;
  const heads = [...SETTINGS, ...FOUND].map((what) =>
    label(words[what], columns[what].x, head, { room: columns[what].width - 2, class: "nnlab-note-text", "aria-hidden": "true" }));
  return [heads, layers.map((/** @type {any} */ _, /** @type {number} */ i) => line(c, i + 1)), changer(c)];
}

/** @type {(c: Context, layer: number) => any} */
function line(c, layer) {
  const { result, page: { words }, place: { table: { columns, line: middle, tall, right } } } = c;
  const { layers, fields } = result;
  const own = layers[layer - 1];
  const [what, other] = own.pool ? [words.pool, words.conv] : [words.conv, words.pool];
  const y = middle(layer);
  return svg("g", {},
    layer === result.layer && svg("rect", { x: 0, y: y - tall / 2 - 1, width: right, height: tall + 2, rx: 8, class: "nnlab-chosen", "aria-hidden": "true" }),
    button({ key: `kind${layer}`, text: `${layer} ${what}`, name: fill(words.kind, { layer, what, other }),
      x: columns.kind.x, y, width: columns.kind.width - 4, height: tall, size: 14 }, () => turn(c, layer)),
    SETTINGS.map((name) => setting(c, layer, name, y)),
    FOUND.map((name, k) => label(number(fields[layer][k]), columns[name].x, y, {
      size: 15, room: columns[name].width - 2, class: layer === result.layer ? "nnlab-strong" : null, [`data-${name}`]: layer })));
}

/** @type {(c: Context, layer: number, what: "kernel" | "stride" | "padding", y: number) => any} */
function setting(c, layer, what, y) {
  const { result: { layers }, place: { table: { columns, tall } } } = c;
  const { x, width } = columns[what];
  const own = layers[layer - 1];
  if (own.pool && what === "padding") return label("–", x, y, { size: 15, class: "nnlab-note-text", "aria-hidden": "true" });
  const now = selected(c);
  const look = { width: width - 4, height: tall, text: String(own[what]), selected: now.layer === layer && now.what === what };
  return cell(0, x, y, { ...look, ...spinning(c, layer, what) });
}

// Two buttons for the selected setting, so that a finger can change it too.
/** @param {Context} c */
function changer(c) {
  const { result: { layers }, page: { words }, place: { table: { right, buttons } } } = c;
  const { layer, what } = selected(c);
  const value = layers[layer - 1][what];
  const name = fill(words.change, { layer, what: words[what] });
  const look = { right, y: buttons, shown: String(value), less: fill(words.less, { what: name }), more: fill(words.more, { what: name }) };
  return [
    label(name, right - 136, buttons, { size: 14, "text-anchor": "end", "aria-hidden": "true" }),
    stepper(look, (by) => change(c, layer, what, value + by)),
  ];
}
