// A small picture of the points after each half-step: press one, or pull along the row.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { kept } from "../../core/js/kept.js";
import { onStage, pull } from "../../core/js/pointer.js";
import { piece, smallAt, stepAt } from "./layout.js";
import { nameOf } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const DOT = 2.2; // pixels across

/** @param {Context} c */
export function strip(c) {
  const { result: { fold, at }, page, place: { strip: s } } = c;
  return svg("g", { "aria-hidden": "true" },
    kept(page, "strip", [fold, s.pitch, s.left, s.rows], () => svg("g", {}, fold.images.map((_, stage) => small(fold, s, stage)))),
    fold.images.map((_, stage) => name(s, stage, page.data.last, Math.abs(stage - at) < 0.5)),
    now(s, at),
    svg("rect", { x: 0, y: s.top, width: page.width, height: s.rows * s.tall, class: "nnlab-pad", pointerdown: (event) => pulled(c, event) }));
}

/**
 * @param {import("./fold.js").Fold} fold
 * @param {any} s
 * @param {number} stage
 */
function small({ images, frames, labels }, s, stage) {
  const { left, top } = smallAt(s, stage);
  const p = piece(left, top, s.small, frames[stage]);
  const dots = ["", "", ""];
  images[stage].forEach(([x, y], i) => (dots[labels[i]] += `M${p.x(x).toFixed(1)} ${p.y(y).toFixed(1)}h0`));
  return [
    svg("rect", { x: left, y: top, width: s.small, height: s.small, class: "nnlab-plane" }),
    dots.map((d, kind) => d && svg("path", { d, class: `nnlab-dots${kind}`, "stroke-width": DOT })),
  ];
}

/**
 * @param {any} s
 * @param {number} stage
 * @param {number} last
 * @param {boolean} near
 */
function name(s, stage, last, near) {
  const { left, top } = smallAt(s, stage);
  return label(nameOf(stage, last), left + s.small / 2, top + s.small + 9, { size: 12, class: near ? "nnlab-chosen nnlab-strong" : "nnlab-index" });
}

/**
 * A frame around the picture that is shown, or around parts of the two between which it is.
 * @param {any} s
 * @param {number} at
 */
function now(s, at) {
  const rim = { width: s.small, height: s.small, class: "nnlab-frame" };
  const t = at % 1;
  const near = t ? [[Math.floor(at), 1 - t], [Math.floor(at) + 1, t]] : [[at, 1]];
  return near.map(([stage, share]) => {
    const { left, top } = smallAt(s, stage);
    return svg("rect", { x: left, y: top, ...rim, "stroke-opacity": Number((0.25 + 0.75 * share).toFixed(2)) });
  });
}

/**
 * Where it is pressed, the nearest picture; while pulled, all that lies between them.
 * @param {Context} c
 * @param {PointerEvent} down
 */
function pulled(c, down) {
  pull(c.stage, down, (event) => {
    const { x, y } = onStage(c, event);
    const step = stepAt(c.place.strip, x, y);
    c.page.set({ stage: event.type === "pointermove" ? step : Math.round(step) });
  });
}
