// Two charts of accuracy: after each kept epoch, and of each number of units.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";
import { onStage, press, pull } from "../../core/js/pointer.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {import("../../core/js/cells.js").Box} Box */
/** @typedef {Pick<Box, "width" | "height"> & {left: number, top: number}} Chart */

const TICKS = [0, 0.5, 1]; // shares that an axis has numbers at

/**
 * Accuracy after each kept epoch; drag along it to move through the training.
 * @param {Context} c
 */
export function curve(c) {
  const { result: { curve: shares, at, right, count }, page: { words, data, width }, place: { curves: box, x, y } } = c;
  const points = shares.map((share, i) => `${x(i).toFixed(1)} ${y(share).toFixed(1)}`);
  const below = TICKS.map((part) => label(String(part * data.last), Math.min(box.left + part * box.width, width - 13),
    box.top + box.height + 11, { size: 11, class: "nnlab-index" }));
  const pad = { x: box.left - 8, y: box.top - 6, width: box.width + 16, height: box.height + 12 };
  return [
    title(words.epochs, box, 15),
    label(`${number((100 * right) / count)} %`, box.left + box.width, box.top - 15,
      { size: 14, class: "nnlab-strong nnlab-chosen", "text-anchor": "end", "data-output": "accuracy" }),
    grid(box),
    svg("g", { "aria-hidden": "true" },
      svg("path", { d: `M${points.join("L")}`, class: "nnlab-curve" }),
      svg("path", { d: `M${x(at)} ${box.top}v${box.height}`, class: "nnlab-guide-now" }),
      svg("circle", { cx: x(at), cy: y(shares[at]), r: 5, class: "nnlab-now-dot" }),
      below,
      svg("rect", { ...pad, class: "nnlab-pad", pointerdown: (event) => hold(c, event) })),
  ];
}

/**
 * @param {Context} c
 * @param {PointerEvent} event
 */
function hold(c, event) {
  const { result, page, place: { curves: box } } = c;
  const last = result.curve.length - 1;
  pull(c.stage, event, (moved) => {
    const at = Math.round(((onStage(c, moved).x - box.left) / box.width) * last);
    page.set({ epoch: page.data.every * Math.max(0, Math.min(last, at)) });
  });
}

/**
 * @param {string} text
 * @param {Chart} box
 * @param {number} above  pixels
 */
function title(text, box, above) {
  return label(text, box.left - 30, box.top - above, { size: 13, class: "nnlab-title" });
}

/** @param {Chart} box */
function grid(box) {
  return svg("g", { "aria-hidden": "true" }, TICKS.map((share) => [
    svg("path", { d: `M${box.left} ${box.top + box.height * (1 - share)}h${box.width}`, class: "nnlab-rule" }),
    label(`${100 * share}`, box.left - 6, box.top + box.height * (1 - share), { size: 11, class: "nnlab-index", "text-anchor": "end" }),
  ]));
}

/**
 * Accuracy of each number of units after the same epoch; press a bar to choose it.
 * @param {Context} c
 */
export function bars(c) {
  const { result: { byUnits }, page: { words }, place: { bars: box } } = c;
  return [title(words.numbers, box, 25), grid(box), svg("g", {}, byUnits.map((share, i) => bar(c, share, i)))];
}

/**
 * @param {Context} c
 * @param {number} share
 * @param {number} i
 */
function bar({ state, page, place: { bars: box, bar: middle, pitch } }, share, i) {
  const [x, low, tall] = [middle(i), box.top + box.height, box.height * share];
  const now = i + 1 === state.units;
  const width = Math.min(22, pitch - 5);
  const strong = now ? "nnlab-chosen nnlab-strong" : "";
  return svg("g", { class: now ? "nnlab-now-bar" : "nnlab-bar", "aria-hidden": "true" },
    svg("rect", { x: x - width / 2, y: low - tall, width, height: tall, rx: 2 }),
    label(percent(share), x, low - tall - 7, { size: 11, room: pitch - 4, class: strong, "data-output": `units ${i + 1}` }),
    label(String(i + 1), x, low + 11, { size: 12, class: strong || "nnlab-index" }),
    svg("rect", {
      x: x - pitch / 2, y: box.top, width: pitch, height: box.height + 20, class: "nnlab-pad nnlab-press",
      ...press(() => page.set({ units: i + 1 })),
    }));
}

/** @param {number} share */
function percent(share) {
  return String(Math.floor(100 * share + 0.5));
}
