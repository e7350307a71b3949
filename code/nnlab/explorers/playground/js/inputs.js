// The column of inputs: each is a button that takes it into the net or out of it; above it and above each
// hidden layer, buttons for more and fewer.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { press } from "../../core/js/pointer.js";
import { button } from "../../core/js/stepper.js";
import { FEATURES } from "./features.js";
import { INPUTS } from "./names.js";
import { MOST_LAYERS, MOST_UNITS } from "./fields.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function inputs(c) {
  const { place: { net: p } } = c;
  return [Object.keys(FEATURES).map((name, i) => input(c, name, p.inputs[i])), heads(c)];
}

/**
 * @param {Context} c
 * @param {string} name
 * @param {import("./layout.js").Spot} spot
 */
function input(c, name, { x, y, size }) {
  const { state, page } = c;
  const on = state.features.includes(name);
  const said = fill(on ? page.words.feature_on : page.words.feature_off, { name: INPUTS[name] });
  return svg("g", {
    role: "button", tabindex: 0, "data-key": `input_${name}`, "aria-label": said, "aria-pressed": String(on),
    class: `nnlab-input ${on ? "nnlab-on" : ""}`, ...press(() => turn(c, name)),
  },
  svg("rect", { x: 0, y: y - size / 2 - 1, width: x + size / 2, height: size + 2, class: "nnlab-ground" }),
  svg("rect", { x: x - size / 2, y: y - size / 2, width: size, height: size, rx: 3, class: `nnlab-unit ${on ? "" : "nnlab-dead"}` }),
  label(INPUTS[name], x - size / 2 - 5, y, { size: 12, room: x - size / 2 - 6, "text-anchor": "end", "aria-hidden": "true" }));
}

/**
 * The net keeps one input at least.
 * @param {Context} c
 * @param {string} name
 */
function turn({ state, page }, name) {
  const features = Object.keys(FEATURES).filter((one) => (one === name) !== state.features.includes(one));
  if (features.length) page.set({ features, start: [], steps: 0 });
}

/** @param {Context} c */
function heads(c) {
  const { state: { hidden }, page: { words }, place: { net: p } } = c;
  const name = (/** @type {string} */ text, layer) => fill(text, { layer: layer + 1 });
  return [
    pair(c, 31, fill(words.layers, { count: hidden.length }), "layer", [words.layer_less, words.layer_more],
      [hidden.length > 0 && hidden.slice(0, -1), hidden.length < MOST_LAYERS && [...hidden, hidden[hidden.length - 1] ?? 4]]),
    p.layers.map((units, k) => pair(c, units[0].x, String(hidden[k]), `units${k}`, [name(words.unit_less, k), name(words.unit_more, k)],
      [hidden[k] > 1 && hidden.with(k, hidden[k] - 1), hidden[k] < MOST_UNITS && hidden.with(k, hidden[k] + 1)])),
  ];
}

/**
 * − and + with a text above; one that would lead too far does nothing and says so.
 * @param {Context} c
 * @param {number} x
 * @param {string} text
 * @param {string} key
 * @param {string[]} names
 * @param {(false | number[])[]} nets  hidden layers after − and +
 */
function pair({ page, place: { net: p } }, x, text, key, names, nets) {
  const width = Math.min(30, p.step / 2 - 2);
  const one = (/** @type {number} */ i) => {
    const hidden = nets[i];
    const piece = button({
      key: `${key}${"-+"[i]}`, text: "−+"[i], name: names[i], size: 16,
      x: x + (i - 0.5) * (width + 2), y: p.top + 34, width, height: 32,
    }, () => hidden && page.set({ hidden, start: [], steps: 0 }));
    piece.attributes["aria-disabled"] = hidden ? null : "true";
    return piece;
  };
  return svg("g", {}, label(text, x, p.top + 8, { size: 12, "aria-hidden": "true", class: "nnlab-index" }), one(0), one(1));
}
