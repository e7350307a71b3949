// The highest scores of both sorts of sequences, up and down from one axis, and the threshold across.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { number } from "../../core/js/numbers.js";
import { thresholdAt } from "./layout.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function bars(c) {
  const { result, page: { words, data: { of } }, place } = c;
  const { chart, bottom } = place;
  return [
    names(words.with_motif, words.found, "found", result.found, of, 8, chart),
    svg("g", { "aria-hidden": "true" },
      sort(c, result.foundBars, 1), sort(c, result.alarmsBars, 0),
      svg("path", { d: `M${chart.left} ${place.middle}h${chart.width}`, class: "nnlab-axis" }),
      ticks(place)),
    names(words.without, words.alarms, "alarms", result.alarms, of, bottom + 36, chart),
    limit(c),
  ];
}

/**
 * What a sort of sequences is called, and how many of them reach the threshold.
 * @param {string} text
 * @param {string} what
 * @param {string} key
 * @param {number} count
 * @param {number} of
 * @param {number} y
 * @param {{left: number, width: number}} chart
 */
function names(text, what, key, count, of, y, { left, width }) {
  const right = left + width;
  return [
    label(text, left, y, { "text-anchor": "start", class: `nnlab-sort-${key}` }),
    label(what, right - 72, y, { "text-anchor": "end", class: "nnlab-note-text" }),
    label(String(count), right - 38, y, { size: 15, "text-anchor": "end", class: "nnlab-strong", "data-output": key }),
    label(`/ ${of}`, right, y, { "text-anchor": "end", class: "nnlab-note-text" }),
  ];
}

/**
 * What reaches the threshold is full, the rest is faint.
 * @param {Context} c
 * @param {number[]} counts
 * @param {0 | 1} up
 */
function sort({ result: { at }, place: { chart, bar, middle, tall } }, counts, up) {
  return counts.map((count, i) => {
    const height = tall(count);
    const box = { x: chart.left + i * bar + 0.5, width: Math.max(1, bar - 1), y: up ? middle - height : middle, height };
    return count > 0 && svg("rect", { ...box, class: `nnlab-${up ? "with" : "without"}${i > at ? "" : " nnlab-faint"}` });
  });
}

/** @param {any} place */
function ticks({ x, bottom, low, high }) {
  const whole = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, i) => Math.ceil(low) + i);
  return whole.map((value) => label(number(value), x(value), bottom + 14, { size: 11, class: "nnlab-index" }));
}

/** @param {Context} c */
function limit(c) {
  const { state: { threshold }, page, place } = c;
  const { chart, x, bottom, low, high, by } = place;
  const at = x(threshold);
  const said = { key: "limit", name: page.words.limit, value: threshold, low, high, text: number(threshold) };
  /** @param {number} value */
  const move = (value) => page.set({ threshold: Math.max(low, Math.min(high, value)) });
  return [
    svg("path", { d: `M${at} ${chart.top - 6}V${bottom + 4}`, class: "nnlab-limit" }),
    // A rectangle, for the box of an upright line has no width to point at or to be found by.
    svg("rect", { x: at - 12, y: chart.top - 6, width: 24, height: bottom + 10 - chart.top, class: "nnlab-reach",
      ...handle(c, said, {
        step: (steps) => move(threshold + steps * by),
        go: move,
        drag: (right) => move(thresholdAt(place, at + right)),
      }),
    }),
  ];
}
