// What the playground draws.
import { bar } from "./bar.js";
import { curves } from "./curves.js";
import { net } from "./net_view.js";
import { plane } from "./plane_view.js";
import { seen } from "./play.js";
import { weights } from "./weights.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function draw(c) {
  seen(c);
  return [bar(c), net(c), weights(c), plane(c), curves(c)];
}
