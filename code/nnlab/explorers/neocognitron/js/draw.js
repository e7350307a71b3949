// What the neocognitron explorer draws: where to draw, what both nets see of it, their scores, their maps.
import { DRAWING, blank, isDrawing, truthOf } from "../../core/js/pictures.js";
import { kept } from "../../core/js/kept.js";
import { fill } from "../../core/js/numbers.js";
import { lattice } from "../../core/js/pixels.js";
import { asDrawn, sketchPad } from "../../core/js/sketch.js";
import { button } from "../../core/js/stepper.js";
import { picture, scorePair, seen } from "../../core/js/two_nets.js";
import { NAMES, clean } from "./compute.js";
import { maps } from "./maps.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function draw(c) {
  const { state, result, page, place } = c;
  const { words, data } = page;
  const greys = clean(state, data);
  const keep = (/** @type {string[]} */ rows) => page.set({ pixels: rows, digit_index: DRAWING });
  const look = { key: "clear", text: words.clear, name: words.clear, size: 14, ...place.clear };
  return [
    kept(page, "drawn", [greys.join(), place.pad.cell], () => [picture(words.drawn, greys, place.pad), lattice(place.pad, place.pad.rows, place.pad.columns)]),
    sketchPad(c, {
      grid: place.pad, own: isDrawing(state), keep, finger: "taps", toggles: true,
      rows: isDrawing(state) ? state.pixels : asDrawn(greys),
    }),
    button(look, () => keep(blank(data.side))),
    seen(c, place.seen, {
      rows: result.picture.rows(0), fields: NAMES.map((name) => result.field[name]), most: data.margin,
      title: words.seen, note: words.drag, name: fill(words.mover, state),
    }),
    scorePair(place.scores, NAMES.map((name) =>
      ({ key: name, title: words[`short_${name}`], values: result.scores[name], limit: data.longest, truth: truthOf(state) }))),
    maps(c),
  ];
}
