// The chosen time as a line through all stations, and below them what has been reached by then.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { upright } from "../../core/js/upright.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function time(c) {
  const { state: { ms }, page, place: { rows: p } } = c;
  const [low, high, by] = page.data.ranges.ms;
  const said = { key: "ms", name: page.words.hold, value: ms, low, high, text: `${ms} ms` };
  return [upright(c, p, said, by, (value) => page.set({ ms: value })), counts(c)];
}

/** @param {Context} c */
function counts({ state: { station_index }, result, page: { words }, place: { foot, wide, width } }) {
  const station = words[`station${station_index}`];
  const [left, middle] = [4, wide ? width / 2 + 8 : 4];
  const right = wide ? middle - 24 : width - 4;
  const lines = [
    ["typically", String(result.typically), left, right, 0],
    ["early", String(result.early), left, right, 1],
    ["spikes", number(result.spikes), middle, width - 4, wide ? 0 : 2],
    ["so_far", number(result.so_far), middle, width - 4, wide ? 1 : 3],
  ];
  return [
    lines.map(([key, text, x, end, row]) => line(fill(words[key], { station }), String(text), String(key), Number(x), Number(end), foot + 38 + 19 * Number(row))),
    label(words.dorsal, left, foot + 38 + 19 * (wide ? 2.2 : 4), { size: 11, room: width - 8, "text-anchor": "start", class: "nnlab-index", "aria-hidden": "true" }),
  ];
}

/** @type {(name: string, text: string, key: string, x: number, end: number, y: number) => any} */
function line(name, text, key, x, end, y) {
  const mark = { x, y: y - 5, width: 16, height: 10, rx: 2, "aria-hidden": "true" };
  const marked = key === "typically" || key === "early";
  return svg("g", {},
    marked && svg("rect", { ...mark, class: `nnlab-${key}` }),
    label(name, x + (marked ? 24 : 0), y, { size: 12, room: end - x - 64, "text-anchor": "start" }),
    label(text, end, y, { size: 14, "text-anchor": "end", class: "nnlab-strong", "data-output": key }));
}
