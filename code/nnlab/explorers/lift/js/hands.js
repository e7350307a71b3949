// The squares are held and turned: sideways around the upright axis, up and down over the top.
import { ball } from "../../core/js/ball.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function hands(c) {
  const { state: { turn, tilt }, page, place: { squares } } = c;
  return ball(c, { key: "look", name: page.words.look, turn, tilt, most: page.data.most, by: page.data.by, squares },
    (to) => page.set(to));
}
