// The kernel's table: each cell is a spin button for its own weight. Flipping turns the table, and the
// cells with it.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number, signed } from "../../core/js/numbers.js";
import { tint } from "../../core/js/pixels.js";
import { heading } from "./grids.js";

const MOST = 0.45; // opacity of the strongest weight

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function kernelTable(c) {
  const { state, result, page: { words }, place: { kernel: { x, y, size, side } } } = c;
  const last = result.kernel.length - 1;
  const strongest = Math.max(...result.kernel.flat().map(Math.abs));
  return [
    heading(state.flip ? words.flipped : words.kernel_title, x, y - 13),
    result.kernel.map((row, k) => row.map((value, l) => {
      const [i, j] = state.flip ? [last - k, last - l] : [k, l];
      const box = { x: x + l * size, y: y + k * size, width: size, height: size };
      return weightCell(c, box, i, j, value, tint(value, strongest, MOST));
    })),
    corner({ x, y, side }, state.flip),
  ];
}

function weightCell(c, box, i, j, value, shade) {
  const { largest } = c.page.data;
  const middle = box.x + box.width / 2;
  const mark = (tip, base) => `M${middle} ${tip}l4 ${base}h-8z`;
  return svg("g", {
    role: "spinbutton", tabindex: 0, "data-key": `w${i},${j}`, "aria-label": `w[${i}, ${j}]`, class: "nnlab-weight",
    "aria-valuenow": value, "aria-valuemin": -largest, "aria-valuemax": largest, "aria-valuetext": number(value),
    keydown: (event) => {
      const next = typed(event.key, value, largest);
      if (next == null) return;
      event.preventDefault();
      change(c, i, j, next);
    },
    click: (event) => onClick(c, i, j, value, event),
  },
  svg("rect", { ...box, class: "nnlab-square", ...shade }),
  svg("path", { d: mark(box.y + 4, 4) + mark(box.y + box.height - 4, -4), class: "nnlab-marks" }),
  label(signed(value), middle, box.y + box.height / 2, { size: 13, room: box.width - 6 }));
}

// The upper half of a cell raises its weight, the lower half lowers it.
function onClick(c, i, j, value, event) {
  const box = event.currentTarget.getBoundingClientRect();
  const key = event.clientY < box.y + box.height / 2 ? "ArrowUp" : "ArrowDown";
  event.currentTarget.focus();
  change(c, i, j, typed(key, value, c.page.data.largest));
}

/**
 * What a key makes of a weight: arrows go to the next whole number, digits write one, − turns the sign.
 * Null for keys that it does not take.
 * @param {string} key
 * @param {number} value
 * @param {number} largest
 */
export function typed(key, value, largest) {
  const [up, down] = [Math.floor(value), Math.ceil(value)];
  const steps = { ArrowUp: up + 1, ArrowDown: down - 1, PageUp: up + 5, PageDown: down - 5 };
  const keys = { ...steps, Home: -largest, End: largest, "-": -value || 0 };
  const next = /^\d$/.test(key) ? Number(key) : keys[key];
  return next == null ? null : Math.max(-largest, Math.min(largest, next));
}

// A changed weight makes the kernel the reader's own, which stands after the named ones.
function change({ result, page }, i, j, value) {
  const weights = result.weights.map((row, k) => row.map((old, l) => (k === i && l === j ? value : old)));
  page.set({ weights, kernel_index: page.data.kernels.length });
}

// A folded corner marks w[0, 0], so that the turn of a flip is seen on kernels without a shape.
function corner({ x, y, side }, flip) {
  return svg("path", { d: flip ? `M${x + side} ${y + side}h-9l9 -9z` : `M${x} ${y}h9l-9 9z`, class: "nnlab-corner" });
}
