// What each simple cell gives, as a bar over its place, and what the cell makes of them.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number, rounded } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @type {Record<string, string>} the sign of what is done with the parts */
const SIGNS = { simple: "", max: "max", sum: "Σ", sum_of_squares: "Σ x²", energy: "Σ x²" };
const TITLES = { simple: "parts_simple", energy: "parts_drives" };

/** @param {Context} c */
export function parts(c) {
  const { result: { kind, parts: given, answer }, page: { words }, place: { parts: p } } = c;
  const title = words[TITLES[/** @type {"simple"} */ (kind)] ?? "parts_pool"];
  const right = p.left + Math.min(p.width, 380);
  return [
    label(title, p.left, p.top, { size: 12, class: "nnlab-title", room: p.width }),
    columns(c, given),
    SIGNS[kind] && label(`${SIGNS[kind]} →`, right - 72, p.top + 52, { size: 14, "text-anchor": "end", class: "nnlab-index" }),
    label(words.answer, right, p.top + 28, { size: 12, "text-anchor": "end", class: "nnlab-note-text" }),
    label(number(answer), right, p.top + 52, { size: 19, "text-anchor": "end", class: "nnlab-strong", "data-output": "answer" }),
  ];
}

/**
 * @param {Context} c
 * @param {number[]} given
 */
function columns({ result: { kind, answer }, page: { data }, place: { parts: p } }, given) {
  const names = kind === "energy" ? ["0°", "90°"] : given.map((_, i) => number(data.offsets[given.length > 1 ? i : 2]));
  const pitch = Math.min(46, (Math.min(p.width, 380) - 132) / 5);
  const [foot, tall] = [p.top + 80, 46];
  const most = Math.max(4, ...given.map(Math.abs));
  return given.map((value, i) => {
    const x = p.left + (i + 0.5) * pitch;
    const height = (Math.abs(value) / most) * tall;
    const best = kind === "max" && value === answer && value > 0;
    const tone = value < 0 ? "nnlab-below" : best ? "nnlab-best" : "nnlab-above";
    return [
      svg("rect", { x: x - pitch * 0.3, y: foot - height, width: pitch * 0.6, height, class: tone, "aria-hidden": "true" }),
      svg("path", { d: `M${x - pitch * 0.4} ${foot}h${pitch * 0.8}`, class: "nnlab-rule", "aria-hidden": "true" }),
      label(rounded(value, 1), x, foot - height - 9, { size: 12, class: best ? "nnlab-strong" : "", "data-output": i }),
      label(names[i], x, foot + 12, { size: 11, class: "nnlab-index", "aria-hidden": "true" }),
    ];
  });
}
