// The settings of a layer and the unit that is looked at, changed by hand.
import { fill } from "../../core/js/numbers.js";
import { focusOn, press, stepped } from "../../core/js/pointer.js";
import { stacked } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {"kernel" | "stride" | "padding"} What */

/** @type {What[]} */
export const SETTINGS = ["kernel", "stride", "padding"];
const TRAITS = { kernel: "kernels", stride: "strides", padding: "paddings" };

/** @type {(layer: number, what: What) => string} */
const keyOf = (layer, what) => `${what}${layer}`;

/**
 * The setting that the two buttons change: the last one pressed or gone to, as long as its layer is there.
 * @param {Context} c
 * @returns {{layer: number, what: What}}
 */
export function selected({ page, now }) {
  const { layers } = stacked(now, page.data);
  const { layer = 1, what = "kernel" } = page.at.setting ?? {};
  const there = layer <= layers.length ? layer : 1;
  return { layer: there, what: what === "padding" && layers[there - 1].pool ? "kernel" : what };
}

/** @type {(c: Context, layer: number, what: What) => void} */
function select({ page }, layer, what) {
  (page.at.stops ??= {})[layer] = what; // the line's one stop for the Tab key
  if (page.at.setting?.layer === layer && page.at.setting.what === what) return;
  page.at.setting = { layer, what };
  page.redraw();
}

/** @type {(c: Context, layer: number, what: What, value: number) => void} */
export function change({ now, page }, layer, what, value) {
  const [low, high] = page.data.ranges[what];
  const values = [...now[TRAITS[what]]];
  values[layer - 1] = Math.max(low, Math.min(high, value));
  page.set({ [TRAITS[what]]: values });
}

/** @type {(c: Context, layer: number) => void} */
export function turn({ now, page }, layer) {
  page.set({ kinds: now.kinds.map((/** @type {number} */ kind, /** @type {number} */ i) => (i === layer - 1 ? 1 - kind : kind)) });
}

/**
 * Attributes that make a setting a spinbutton: up and down change it, left and right lead to the next.
 * @param {Context} c
 * @param {number} layer
 * @param {What} what
 */
export function spinning(c, layer, what) {
  const { page, now, stage } = c;
  const { layers } = stacked(now, page.data);
  const value = layers[layer - 1][what];
  const [low, high] = page.data.ranges[what];
  const open = layers[layer - 1].pool ? SETTINGS.slice(0, 2) : SETTINGS;
  const wanted = page.at.stops?.[layer];
  const stop = open.includes(wanted) ? wanted : open[0];
  return {
    ...press(() => focusOn(stage, keyOf(layer, what))),
    role: "spinbutton", "data-key": keyOf(layer, what), tabindex: what === stop ? 0 : -1,
    "aria-label": fill(page.words.change, { layer, what: page.words[what] }),
    "aria-valuenow": value, "aria-valuemin": low, "aria-valuemax": high,
    focus: () => select(c, layer, what),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
      const to = stepped(event.key, value, low, high);
      if (!side && to == null) return;
      event.preventDefault();
      const next = open[open.indexOf(what) + side];
      if (!side) change(c, layer, what, Number(to));
      else if (next) focusOn(stage, keyOf(layer, next));
    },
  };
}

/**
 * The unit nearest to a place of the stage.
 * @param {any[]} rows  of the layout, the input's first
 * @param {{x: number, y: number}} point
 * @param {number} gap  above a row: it belongs to the row below
 */
export function unitAt(rows, { x, y }, gap) {
  const below = rows.findIndex((row, i) => i > 0 && y < row.y + row.tall + gap / 2);
  const layer = below < 0 ? rows.length - 1 : below;
  const { left, pitch, count } = rows[layer];
  return { layer, unit: Math.max(0, Math.min(count - 1, Math.floor((x - left) / pitch))) };
}

/**
 * Where a key leads: along the layer, or to the unit of another layer that stands nearest.
 * @param {any[]} rows
 * @param {{layer: number, unit: number}} chosen
 * @param {string} key
 */
export function walked(rows, { layer, unit }, key) {
  const last = rows[layer].count - 1;
  /** @type {Record<string, number>} */
  const along = { ArrowLeft: unit - 1, ArrowRight: unit + 1, PageUp: unit - 5, PageDown: unit + 5, Home: 0, End: last };
  if (key in along) return { layer, unit: Math.max(0, Math.min(last, along[key])) };
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const to = Math.max(1, Math.min(rows.length - 1, layer + (key === "ArrowDown" ? 1 : -1)));
  const { left, pitch, count } = rows[to];
  const middle = rows[layer].left + (unit + 0.5) * rows[layer].pitch;
  return to === layer ? { layer, unit } : { layer: to, unit: Math.max(0, Math.min(count - 1, Math.floor((middle - left) / pitch))) };
}
