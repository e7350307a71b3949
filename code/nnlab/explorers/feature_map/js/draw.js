// What the feature map explorer draws: where to draw, what the nets see of it, the scores, the maps.
import { kept } from "../../core/js/kept.js";
import { fill } from "../../core/js/numbers.js";
import { inked, truthOf } from "../../core/js/pictures.js";
import { sketchPad, sketchTools } from "../../core/js/sketch.js";
import { picture, scorePair, seen } from "../../core/js/two_nets.js";
import { NAMES, drawn } from "./compute.js";
import { sketch } from "./hands.js";
import { maps } from "./maps.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function draw(c) {
  const { state, result, page, place } = c;
  const { words, data } = page;
  const mine = sketch(c);
  const rows = drawn(state, data);
  return [
    kept(page, "drawn", [rows, place.pad.cell], () => picture(words.drawn, inked(rows), place.pad)),
    sketchPad(c, mine), sketchTools(c, mine, place.buttons),
    seen(c, place.seen, {
      rows: result.picture.rows(0), fields: [result.field], most: data.most,
      title: words.seen, note: words.drag, name: fill(words.mover, state),
    }),
    scorePair(place.scores, NAMES.map((name) => {
      const key = name.replace(" ", "_");
      return { key, title: words[key], values: result.scores[name], limit: data.longest, truth: truthOf(state) };
    })),
    maps(c),
  ];
}
