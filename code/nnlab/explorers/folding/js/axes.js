// The paper of the plane with the axes along which ReLU folds, and a few numbers at its rims.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";

const FEW = 3; // numbers along an axis, or a few more
const ROOM = 12; // pixels from a corner within which no number stands

/** @param {import("../../core/js/plane.js").Square} p */
export function axes(p) {
  const { left, top, size } = p;
  /** @type {(place: number, start: number) => boolean} */
  const fits = (place, start) => place >= start + ROOM && place <= start + size - ROOM;
  const across = ticks((left - p.x(0)) / p.scale, size / p.scale).filter((value) => fits(p.x(value), left));
  const up = ticks(p.low, size / p.scale).filter((value) => fits(p.y(value), top));
  return [
    svg("rect", { x: left, y: top, width: size, height: size, class: "nnlab-plane" }),
    svg("path", { d: line(p), class: "nnlab-axes" }),
    across.map((value) => label(number(value), p.x(value), top + size + 11, { size: 11, class: "nnlab-index" })),
    up.map((value) => label(number(value), left - 5, p.y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" })),
  ];
}

/** @param {import("../../core/js/plane.js").Square} p */
function line({ left, top, size, x, y }) {
  const [across, up] = [x(0), y(0)];
  return (across >= left && across <= left + size ? `M${across} ${top}v${size}` : "")
    + (up >= top && up <= top + size ? `M${left} ${up}h${size}` : "");
}

/**
 * Round numbers from `low` on, FEW of them or a few more.
 * @param {number} low
 * @param {number} range
 */
export function ticks(low, range) {
  const rough = range / FEW;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = ten * (rough / ten >= 5 ? 5 : rough / ten >= 2 ? 2 : 1);
  const first = Math.ceil(low / step);
  const count = Math.floor((low + range) / step) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}
