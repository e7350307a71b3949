// The crease held at its end: turned by pointer and by keys.
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { number } from "../../core/js/numbers.js";
import { angleAt, handleAt, turned } from "./layout.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function creaseHandle(c) {
  const { state: { angle }, result: { sheet }, page, place: { paper: p } } = c;
  const { steps, most } = page.data;
  const [x, y] = handleAt(sheet.along, p);
  const said = { key: "crease", name: page.words.turn, value: angle, low: 0, high: most.angle, text: `${number(angle)}°` };
  return [
    svg("circle", { cx: x, cy: y, r: 7, class: "nnlab-turn" }),
    svg("circle", {
      cx: x, cy: y, r: 17, class: "nnlab-reach",
      ...handle(c, said, {
        step: (by) => page.set({ angle: turned(angle, by * steps.angle) }),
        go: (end) => page.set({ angle: end }),
        drag: (right, down) => page.set({ angle: angleAt(p, x + right, y + down, steps.angle) }),
      }),
    }),
  ];
}
