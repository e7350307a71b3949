// The settings of each layer, to be changed, and what the rule makes of them: of the state that is set,
// also where a layer does not fit.
import { cell, label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { button, stepper } from "../../core/js/stepper.js";
import { stacked } from "./compute.js";
import { SETTINGS, change, selected, spinning, turn } from "./hands.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const FOUND = ["size", "jump", "start"];

/** @param {Context} c */
export function table(c) {
  const { now, page: { words, data }, place: { table: { columns, head } } } = c;
  const { layers } = stacked(now, data);
  const heads = [...SETTINGS, ...FOUND].map((what) =>
    label(words[what], columns[what].x, head, { room: columns[what].width - 2, class: "nnlab-note-text", "aria-hidden": "true" }));
  return [heads, layers.map((/** @type {any} */ _, /** @type {number} */ i) => line(c, i + 1)), changer(c)];
}

/** @type {(c: Context, layer: number) => any} */
function line(c, layer) {
  const { now, result, page: { words, data }, place: { table: { columns, line: middle, tall, right } } } = c;
  const { layers, fields } = stacked(now, data);
  const own = layers[layer - 1];
  const [what, other] = own.pool ? [words.pool, words.conv] : [words.conv, words.pool];
  const y = middle(layer);
  return svg("g", {},
    layer === result.layer && svg("rect", { x: 0, y: y - tall / 2 - 1, width: right, height: tall + 2, rx: 8, class: "nnlab-chosen", "aria-hidden": "true" }),
    button({ key: `kind${layer}`, text: `${layer} ${what}`, name: fill(words.kind, { layer, what, other }),
      x: columns.kind.x, y, width: columns.kind.width - 4, height: tall, size: 14 }, () => turn(c, layer)),
    SETTINGS.map((name) => setting(c, layer, name, y)),
    FOUND.map((name, k) => found(c, layer, name, fields[layer]?.[k], y)));
}

// Below the first layer that does not fit, and of it, nothing is found.
/** @type {(c: Context, layer: number, name: string, value: number | undefined, y: number) => any} */
function found({ result, page: { words }, place: { table: { columns } } }, layer, name, value, y) {
  const { x, width } = columns[name];
  if (value == null) return label("–", x, y, { size: 15, class: "nnlab-note-text", "aria-hidden": "true", [`data-${name}`]: layer });
  return label(number(value), x, y, {
    size: 15, room: width - 2, class: layer === result.layer ? "nnlab-strong" : null, [`data-${name}`]: layer,
    role: "img", "aria-label": fill(words.found, { layer, what: words[name], value: number(value) }) });
}

/** @type {(c: Context, layer: number, what: "kernel" | "stride" | "padding", y: number) => any} */
function setting(c, layer, what, y) {
  const { now, page: { data }, place: { table: { columns, tall } } } = c;
  const { layers } = stacked(now, data);
  const { x, width } = columns[what];
  const own = layers[layer - 1];
  if (own.pool && what === "padding") return label("–", x, y, { size: 15, class: "nnlab-note-text", "aria-hidden": "true" });
  const at = selected(c);
  const look = { width: width - 4, height: tall, text: String(own[what]), selected: at.layer === layer && at.what === what };
  return cell(0, x, y, { ...look, ...spinning(c, layer, what) });
}

// Two buttons for the selected setting, so that a finger can change it too.
/** @param {Context} c */
function changer(c) {
  const { now, page: { words, data }, place: { table: { right, buttons } } } = c;
  const { layers } = stacked(now, data);
  const { layer, what } = selected(c);
  const value = layers[layer - 1][what];
  const name = fill(words.change, { layer, what: words[what] });
  const look = { right, y: buttons, shown: String(value), less: fill(words.less, { what: name }), more: fill(words.more, { what: name }) };
  return [
    label(name, right - 136, buttons, { size: 14, "text-anchor": "end", "aria-hidden": "true" }),
    stepper(look, (by) => change(c, layer, what, value + by)),
  ];
}
