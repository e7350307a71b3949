// The wires of a circuit: one lane forward and one back, once these have been walked.
import { svg } from "../../core/js/dom.js";
import { gates } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const LANE = 2; // pixels that the two directions of a wire keep apart
const [LONG, BROAD] = [7, 4]; // pixels of a wire's tip, and of half its back

/** @param {Context} c */
export function wires(c) {
  const { result: { known, arrived, now }, place } = c;
  return svg("g", { "aria-hidden": "true" }, place.wires.map(({ source, target, points }) => {
    const back = source === target ? arrived[source] != null : walkedBack(c, target);
    const lane = (shift) => path(points, place.way, shift);
    const flown = known[target] != null;
    const active = target === now && source !== target;
    return [
      active && svg("path", { d: lane(0), class: "nnlab-glow" }),
      svg("path", { d: lane(back ? -LANE : 0), class: flown ? "nnlab-lane nnlab-forward" : "nnlab-lane nnlab-ahead" }),
      flown && arrow(points.at(-1), place.way, 1, "nnlab-forward", back ? -LANE : 0),
      back && svg("path", { d: lane(LANE), class: "nnlab-lane nnlab-back" }),
      back && arrow(points[0], place.way, -1, "nnlab-back", LANE),
    ];
  }));
}

// Whether the step back through the gate `node` has been taken.
function walkedBack({ result: { graph, at, half } }, node) {
  return at >= 2 * half - gates(graph.nodes).indexOf(node);
}

// A tip that points along the wire at its end (sign 1) or back along it at its start (sign -1).
function arrow([x, y], way, sign, kind, shift) {
  const d = way === "wide"
    ? `M${sign > 0 ? x : x + 1} ${y + shift}l${-LONG * sign} ${-BROAD}v${2 * BROAD}z`
    : `M${x + shift} ${sign > 0 ? y : y + 1}l${-BROAD} ${-LONG * sign}h${2 * BROAD}z`;
  return svg("path", { d, class: `nnlab-head ${kind}` });
}

// A smooth path through the points, which leaves and arrives along the way of the drawing.
function path(points, way, shift) {
  const moved = points.map(([x, y]) => (way === "wide" ? [x, y + shift] : [x + shift, y]));
  return moved.reduce((d, [x, y], i) => {
    if (i === 0) return `M${x} ${y}`;
    const [x0, y0] = moved[i - 1];
    if (way === "wide") return `${d}C${(x0 + x) / 2} ${y0} ${(x0 + x) / 2} ${y} ${x} ${y}`;
    return `${d}C${x0} ${(y0 + y) / 2} ${x} ${(y0 + y) / 2} ${x} ${y}`;
  }, "");
}
