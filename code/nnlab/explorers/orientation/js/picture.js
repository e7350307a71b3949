// The field of the simple cell in the middle, with the bar on it: moved by its body, turned by its end.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { handle } from "../../core/js/handle.js";
import { kept } from "../../core/js/kept.js";
import { fill, number } from "../../core/js/numbers.js";
import { pixels, tint } from "../../core/js/pixels.js";
import { nearest } from "../../core/js/upright.js";
import { fieldOf } from "./field.js";
import { angleTo, halfTurn } from "./layout.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const KNOB = 7; // radius, in pixels of the stage

/** @param {Context} c */
export function picture(c) {
  const { place: { picture: { left, top, side } } } = c;
  return [
    svg("rect", { x: left, y: top, width: side, height: side, class: "nnlab-plane", "aria-hidden": "true" }),
    field(c), signs(c), seats(c), theBar(c), knob(c),
  ];
}

/** @param {Context} c */
function field({ state: { wavelength }, page, place: { picture: { left, top, scale } } }) {
  return kept(page, "field", [wavelength, left, top, scale], () => {
    const rows = fieldOf(page.data.size, wavelength, 0, 0);
    const most = Math.max(...rows.map((row) => Math.max(...row)));
    /** @param {number} value */
    const shade = (value) => tint(value, most, 0.75);
    return svg("g", { "aria-hidden": "true" }, pixels(rows, { x: left, y: top, cell: scale }, shade, most));
  });
}

/**
 * Which stripes add to the sum and which take from it: colour never speaks alone.
 * @param {Context} c
 */
function signs({ state: { wavelength }, place: { picture: { top, scale, middle } } }) {
  const half = (wavelength / 2) * scale;
  return svg("g", { "aria-hidden": "true" },
    [-1, 0, 1].map((side) => label(side ? "−" : "+", middle.x + side * half, top + (side ? 12 : 28), { size: 14, class: "nnlab-over" })));
}

/**
 * Marks below the picture where the simple cells of a pool sit.
 * @param {Context} c
 */
function seats({ result: { kind }, page: { data }, place: { picture: { top, side, scale, middle } } }) {
  const offsets = ["simple", "energy"].includes(kind) ? [0] : data.offsets;
  return svg("path", {
    d: offsets.map((/** @type {number} */ o) => `M${middle.x + o * scale} ${top + side - 12}v10`).join(""),
    class: "nnlab-seats", "aria-hidden": "true",
  });
}

/** @param {Context} c */
function theBar(c) {
  const { state: { angle, offset }, page, place: { picture: { scale, middle } } } = c;
  const { words, data: { bar, ranges: { offset: [low, high, by] } } } = page;
  const [width, height] = [bar.length * scale, bar.width * scale];
  const box = { x: middle.x + offset * scale - width / 2, y: middle.y - height / 2, width, height };
  const turn = `rotate(${-angle} ${middle.x + offset * scale} ${middle.y})`;
  const said = { key: "bar", name: words.hold_offset, value: offset, low, high, text: fill(words.pixels, { value: number(offset) }) };
  /** @param {number} to */
  const move = (to) => page.set({ offset: nearest(to, low, high, by) });
  return [
    svg("rect", { ...box, transform: turn, class: "nnlab-bar", "aria-hidden": "true" }),
    svg("rect", { ...box, y: middle.y - 14, height: 28, transform: turn, class: "nnlab-reach",
      ...handle(c, said, { step: (steps) => move(offset + steps * by), go: move, drag: (right) => move(offset + right / scale) }),
    }),
  ];
}

/** @param {Context} c */
function knob(c) {
  const { state: { angle, offset }, page, place: { picture: { scale, middle } } } = c;
  const { words, data: { bar, ranges: { angle: [low, high, by] } } } = page;
  const reach = (bar.length / 2) * scale + KNOB + 2;
  const turn = (angle * Math.PI) / 180;
  const [right, down] = [reach * Math.cos(turn), -reach * Math.sin(turn)];
  const at = { cx: middle.x + offset * scale + right, cy: middle.y + down };
  const said = { key: "knob", name: words.hold_angle, value: angle, low, high, text: fill(words.degrees, { value: angle }) };
  return [
    svg("circle", { ...at, r: KNOB, class: "nnlab-turn", "aria-hidden": "true" }),
    svg("circle", { ...at, r: 16, class: "nnlab-reach",
      ...handle(c, said, {
        step: (steps) => page.set({ angle: halfTurn(angle + steps * by) }),
        go: (to) => page.set({ angle: to }),
        drag: (dx, dy) => page.set({ angle: angleTo(right + dx, down + dy, by) }),
      }),
    }),
  ];
}
