// The drawing of the pooling explorer: the moved responses, and what pooling made of them before and after.
import { cell, hatch, label, textWidth } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function draw(c) {
  const { state: { window }, result: { moved, before, after }, page: { words } } = c;
  return [
    row(c, 0, words.moved, moved, 1),
    row(c, 1, words.after, after, window, before),
    row(c, 2, words.before, before, window),
    unreached(c),
    changes(c),
    hold(c),
  ];
}

/**
 * A row of numbers under its name; where it differs from `other`, it is marked by ≠.
 * @param {Context} c
 * @param {number} at
 * @param {string} name
 * @param {number[]} values
 * @param {number} entries  that one number stands for
 * @param {number[]} other
 */
function row({ place }, at, name, values, entries, other = values) {
  const width = entries * place.cell;
  const y = place.row(at);
  const largest = Math.max(1, ...values);
  /** @param {number} i */
  const middle = (i) => place.left + (i + 0.5) * width;
  return svg("g", { role: "img", "aria-label": `${name}: ${values.map(number).join(", ")}` },
    label(name, place.left, y - place.tall / 2 - 11, { "text-anchor": "start", class: "nnlab-note-text" }),
    values.map((value, i) => cell(value, middle(i), y, { width, height: place.tall, size: place.size, largest })),
    values.map((value, i) => value !== other[i] && label("≠", middle(i), y + place.tall / 2 + 8, { class: "nnlab-differs" })));
}

/** @param {Context} c */
function unreached({ result: { dropped }, place }) {
  if (!dropped) return [];
  const x = place.right - dropped * place.cell;
  const box = { x, y: place.row(0) - place.tall / 2, width: dropped * place.cell, height: place.tall };
  return svg("path", { d: hatch(box, 5), class: "nnlab-hatch", "aria-hidden": "true" });
}

/** @param {Context} c */
function changes({ result: { inputChange, change }, page: { words }, place }) {
  const lines = [["input", words.input_change, inputChange], ["pooled", words.pooled_change, change]];
  return lines.map(([key, name, value], i) => {
    const y = place.foot + 6 + 26 * i;
    return svg("g", {},
      label(name, place.left, y, { "text-anchor": "start", size: 14 }),
      label(number(value), place.left + textWidth(words.pooled_change, 14) * 1.2 + 40, y,
        { size: 18, class: "nnlab-strong", "data-output": key }));
  });
}

/** @param {Context} c */
function hold(c) {
  const { state: { shift }, page, place } = c;
  const [low, high] = page.data.ranges.shift;
  const said = { key: "responses", name: page.words.moved, value: shift, low, high, text: number(shift) };
  /** @param {number} value */
  const go = (value) => page.set({ shift: Math.max(low, Math.min(high, value)) });
  return svg("rect", {
    x: place.left, y: place.row(0) - place.tall / 2, width: place.right - place.left, height: place.tall,
    class: "nnlab-reach",
    ...handle(c, said, {
      step: (by) => go(shift + by),
      go,
      drag: (dx) => go(shift + Math.round(dx / place.cell)),
    }),
  });
}
