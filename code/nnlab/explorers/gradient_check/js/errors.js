// How far off both differences are at every step h, on scales of powers of ten.
import { label } from "../../core/js/cells.js";
import { axisNames, clipped, sheet } from "../../core/js/chart.js";
import { svg } from "../../core/js/dom.js";
import { significant } from "../../core/js/numbers.js";
import { joined, marker } from "../../core/js/plane.js";
import { upright } from "../../core/js/upright.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/plane.js").Point} Point */

/** @type {(powers: number[]) => [number, string][]} */
const ticks = (powers) => powers.map((power) => [power, power ? `1e−${-power}`.replace("−-", "") : "1"]);
const NOTHING = -17.2; // where an error of 0 stands, at the foot of the chart, or one that is next to it

/** @param {Context} c */
export function errors(c) {
  const { state: { power }, result, page, place: { errors: p } } = c;
  const { words, data: { powers: [low, high, by] } } = page;
  const said = { key: "power", name: words.choose, value: power, low, high, text: `h = ${significant(result.step)}` };
  return [
    sheet(p, { x: ticks([-16, -12, -8, -4]), y: [[NOTHING, "0"], ...ticks([-12, -8, -4, 0])] }),
    axisNames(p, ["h", words.error]),
    guide(c),
    curve(c, 1),
    curve(c, 0),
    upright(c, p, said, by, (value) => page.set({ power: value })),
  ];
}

/**
 * What rounding alone makes of the error: half the distance of the floats near f(x), divided by h.
 * @param {Context} c
 */
function guide({ result: { rounding }, page: { words, data: { powers: [low, high] } }, place: { errors: p } }) {
  if (!rounding) return null;
  const level = Math.log10(rounding);
  /** @type {(power: number) => Point} */
  const at = (power) => [p.x(power), p.y(level - power)];
  const end = at(high);
  const named = end[1] < p.top + p.height - 20; // else it has left the chart before that end
  return svg("g", { "aria-hidden": "true" },
    clipped(p, svg("path", { d: joined([at(low), end]), class: "nnlab-guide" })),
    named && label(words.rounding, p.left + p.width - 4, end[1] + 12, { size: 11, class: "nnlab-index", "text-anchor": "end" }));
}

/**
 * @param {Context} c
 * @param {0 | 1} kind  1: forward, 0: central
 */
function curve({ result: { errors: table, at }, page: { data: { powers: [low, , by] } }, place: { errors: p } }, kind) {
  const values = table.map((/** @type {number[]} */ pair) => pair[1 - kind]);
  /** @type {Point[]} */
  const places = values.map((/** @type {number} */ error, /** @type {number} */ k) =>
    [p.x(low + by * k), p.y(Math.max(NOTHING, Math.log10(error)))]);
  return svg("g", { "aria-hidden": "true" },
    svg("path", { d: joined(places), class: kind ? "nnlab-forward" : "nnlab-central" }),
    places.map(([x, y], k) => marker(kind, x, y, k === at ? 5 : 2.4)));
}
