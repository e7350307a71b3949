// What the playground draws.
import { bar } from "./bar.js";
import { buttons, second, shownOther } from "./compare_view.js";
import { curves } from "./curves.js";
import { exchangePanel } from "./exchange.js";
import { fold } from "./fold.js";
import { lessons } from "./lesson_view.js";
import { net } from "./net_view.js";
import { plane } from "./plane_view.js";
import { seen } from "./play.js";
import { ownPoints } from "./own_points.js";
import { tools } from "./tools.js";
import { count } from "./turns.js";
import { reseed, weights } from "./weights.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function draw(c) {
  count(c);
  seen(c);
  reseed(c);
  const other = shownOther(c);
  return [lessons(c), bar(c), net(c), weights(c), tools(c), plane(c), ownPoints(c), second(c, other), curves(c, other), buttons(c), fold(c), exchangePanel(c)];
}
