// What the cell answers to the bar at every angle and at every place, each with a line that moves it.
import { label } from "../../core/js/cells.js";
import { sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { joined } from "../../core/js/plane.js";
import { upright } from "../../core/js/upright.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/chart.js").Chart} Chart */

/** @param {Context} c */
export function curves(c) {
  const { state: { angle, offset }, result: { turning, placing }, page, place: { turned, moved, turns, places } } = c;
  const { words, data: { ranges } } = page;
  const [, top, turn] = ranges.angle;
  const [low, high, by] = ranges.offset;
  const at = { key: "angle-line", name: words.hold_angle_line, value: angle, low: 0, high: top, text: fill(words.degrees, { value: angle }) };
  const here = { key: "offset-line", name: words.hold_offset_line, value: offset, low, high, text: fill(words.pixels, { value: number(offset) }) };
  return [
    chartOf(c, turned, words.by_angle, [0, 45, 90, 135, 180], "°", turns, turning),
    upright(c, turned, at, turn, (value) => page.set({ angle: value })),
    chartOf(c, moved, words.by_place, [-12, -6, 0, 6, 12], "", places, placing),
    upright(c, moved, here, by, (value) => page.set({ offset: value })),
  ];
}

/**
 * @param {Context} c
 * @param {Chart} p
 * @param {string} name
 * @param {number[]} ticks
 * @param {string} unit
 * @param {number[]} at
 * @param {number[]} answers
 */
function chartOf({ place: { most } }, p, name, ticks, unit, at, answers) {
  const top = most > 4 ? 2 * Math.floor(most / 2) : Math.floor(most * 2) / 2;
  const half = Math.max(...answers) / 2;
  return [
    label(name, p.left, p.top - 12, { size: 12, class: "nnlab-title" }),
    sheet(p, { x: ticks.map((value) => [value, number(value) + unit]), y: [[0, "0"], [top, number(top)]] }),
    svg("g", { "aria-hidden": "true", "pointer-events": "none" },
      half > 0.025 && svg("path", { d: `M${p.left} ${p.y(half)}h${p.width}`, class: "nnlab-half" }),
      svg("path", { d: joined(answers.map((answer, i) => [p.x(at[i]), p.y(answer)])), class: "nnlab-answers" })),
  ];
}
