// An upright line that is moved along a chart.
import { svg } from "./dom.js";
import { handle } from "./handle.js";
import { onStage, pull } from "./pointer.js";
import "./upright.css";

/** @typedef {import("./chart.js").Chart} Chart */

/**
 * By keys, by its own reach, and by a press anywhere on the chart.
 * @param {import("./frame.js").Context} c
 * @param {Chart} p
 * @param {{key: string, name: string, value: number, low: number, high: number, text: string}} said  as of
 *   a handle
 * @param {number} by  a step
 * @param {(value: number) => void} set
 */
export function upright(c, p, said, by, set) {
  const { value, low, high } = said;
  const at = p.x(value);
  /** @param {number} x */
  const go = (x) => set(nearest(p.at(x), low, high, by));
  return [
    svg("rect", { x: p.left, y: p.top, width: p.width, height: p.height, class: "nnlab-pad", "aria-hidden": "true",
      /** @param {PointerEvent} event */
      pointerdown: (event) => pull(c.stage, event, (moved) => go(onStage(c, moved).x)),
    }),
    svg("path", { d: `M${at} ${p.top}v${p.height}`, class: "nnlab-upright", "aria-hidden": "true" }),
    // A rectangle, for the box of an upright line has no width to point at or to be found by.
    svg("rect", { x: at - 12, y: p.top, width: 24, height: p.height, class: "nnlab-reach",
      ...handle(c, said, {
        step: (steps) => set(nearest(value + steps * by, low, high, by)),
        go: set,
        drag: (right) => go(at + right),
      }),
    }),
  ];
}

/**
 * The value of a scale's steps that is nearest, within its ends.
 * @param {number} value
 * @param {number} low
 * @param {number} high
 * @param {number} by
 */
export function nearest(value, low, high, by) {
  return Math.max(low, Math.min(high, low + by * Math.round((value - low) / by)));
}
