// Where the middle of the points lands: held and pushed, it moves both numbers of a bias.
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { fill, number } from "../../core/js/numbers.js";
import { ARROWS } from "../../core/js/pointer.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/**
 * @param {Context} c
 * @param {number} panel
 * @param {[string, string]} traits  of the bias: across, up
 * @param {string} word
 */
export function grip(c, panel, traits, word) {
  const { state, page, place: { squares } } = c;
  const p = squares[panel];
  const [x, y] = traits.map((trait) => state[trait]);
  const { by, limits } = page.data;
  /** @type {(right: number, up: number) => void} */
  const to = (right, up) => page.set(Object.fromEntries([right, up].map((value, i) => {
    const most = limits[traits[i]];
    return [traits[i], Math.max(-most, Math.min(most, Math.round(value / by) * by))];
  })));
  const most = limits[traits[0]];
  const said = { key: traits[0], name: page.words[word], value: x, low: -most, high: most, text: fill("({x}, {y})", { x: number(x), y: number(y) }) };
  const [left, top] = [p.x(x), p.y(y)];
  const held = handle(c, said, {
    step: (steps) => to(x + steps * by, y),
    go: (end) => to(end, y),
    drag: (right, down) => to(x + right / p.scale, y - down / p.scale),
  });
  return [
    svg("circle", { cx: left, cy: top, r: 9, class: "nnlab-turn" }),
    svg("path", { d: `M${left - 5} ${top}h10M${left} ${top - 5}v10`, class: "nnlab-plus" }),
    svg("circle", { cx: left, cy: top, r: 18, class: "nnlab-reach", ...held, keydown: (/** @type {KeyboardEvent} */ event) => {
      const up = -(ARROWS[event.key]?.[0] ?? 0);
      if (!up) return held.keydown(event);
      event.preventDefault(); // up and down are the other number's
      return to(x, y + up * by);
    } }),
  ];
}
