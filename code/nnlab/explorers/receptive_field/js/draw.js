// The drawing of the receptive field explorer: the stack, and below it the table of its layers.
import { stack } from "./stack.js";
import { table } from "./table.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function draw(c) {
  return [stack(c), table(c)];
}
