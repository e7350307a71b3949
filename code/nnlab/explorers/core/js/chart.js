// A chart: a piece of paper with an axis across and one up, whose scales differ.
import { label } from "./cells.js";
import { svg } from "./dom.js";
import "./plane.css";

/** @typedef {import("./plane.js").Point} Point */

/**
 * @typedef {object} Chart
 * @property {number} left  its corner on the stage, and its sides, in pixels
 * @property {number} top
 * @property {number} width
 * @property {number} height
 * @property {[number, number]} across  the ends of both axes
 * @property {[number, number]} up
 * @property {(value: number) => number} x  where on the stage a place of the first axis is
 * @property {(value: number) => number} y
 * @property {(pixel: number) => number} at  the place of the first axis at a pixel
 */

/**
 * @param {{left: number, top: number, width: number, height: number}} box
 * @param {[number, number]} across
 * @param {[number, number]} up
 * @returns {Chart}
 */
export function chart(box, across, up) {
  const { left, top, width, height } = box;
  const [right, high] = [across[1] - across[0], up[1] - up[0]];
  return {
    ...box, across, up,
    x: (value) => left + ((value - across[0]) / right) * width,
    y: (value) => top + height - ((value - up[0]) / high) * height,
    at: (pixel) => across[0] + ((pixel - left) / width) * right,
  };
}

/**
 * The chart's paper with rules at its ticks, each with its text.
 * @param {Chart} p
 * @param {{x: [number, string][], y: [number, string][]}} ticks
 */
export function sheet({ left, top, width, height, x, y }, ticks) {
  return svg("g", { "aria-hidden": "true" },
    svg("rect", { x: left, y: top, width, height, class: "nnlab-plane" }),
    ticks.x.map(([value, text]) => label(text, x(value), top + height + 11, { size: 11, class: "nnlab-index" })),
    ticks.y.map(([value, text]) => [
      svg("path", { d: `M${left} ${y(value)}h${width}`, class: "nnlab-rule" }),
      label(text, left - 5, y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" }),
    ]));
}

/**
 * What reaches out of the chart is cut off: an inner <svg> needs no id for that.
 * @param {Chart} p
 * @param {...import("./dom.js").Child} children
 */
export function clipped({ left, top, width, height }, ...children) {
  const box = { x: left, y: top, width, height, viewBox: `${left} ${top} ${width} ${height}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}

/**
 * What both axes stand for: the one across in the corner below, the one up above the chart.
 * @param {Chart} p
 * @param {[string, string]} names
 */
export function axisNames({ left, top, width, height }, [across, up]) {
  return svg("g", { "aria-hidden": "true" },
    label(across, left + width, top + height + 11, { size: 12, class: "nnlab-index", "text-anchor": "end" }),
    label(up, left, top - 10, { size: 12, class: "nnlab-index", "text-anchor": "start" }));
}
