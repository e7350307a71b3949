// Both nets' maps, layer by layer, and the weights that the chosen maps slide.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { mapGroups } from "../../core/js/map_groups.js";
import { fill } from "../../core/js/numbers.js";
import { NAMES } from "./compute.js";
import { foundBy } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function maps(c) {
  const { result, page: { words, width }, place } = c;
  const { groups, top, height, heads, templates, wide } = place;
  const titles = groups.map((/** @type {any} */ { count, side, layer }, /** @type {number} */ i) =>
    fill(side > 1 ? words.title : words.title_numbers, { layer: words[`layer_${NAMES[i < groups.length / 2 ? 0 : 1]}_${layer}`], count, side }));
  const name = fill(words.maps, { stack: foundBy(result, "stack", words), net: foundBy(result, "net", words) });
  return [
    mapGroups(c, { groups, maps: [...result.stack, ...result.net], titles, chosen: result, name },
      { x: 0, y: top, width, height: height - top }),
    svg("g", { "aria-hidden": "true", "pointer-events": "none" }, NAMES.map((net, i) => [
      label(words[`head_${net}`], heads[i].x, heads[i].y, { size: 14, room: heads[i].width, "text-anchor": "start", class: "nnlab-strong" }),
      template(result.template[net], templates[i]),
      told(words, templates[i], result.unit, wide),
    ])),
  ];
}

/** @type {(words: Record<string, string>, box: any, unit: number, wide: boolean) => any} */
function told(words, { x, y, size }, unit, wide) {
  if (!wide) return label(words.weights, x + size / 2, y + size + 11, { size: 12, room: size + 12 });
  const lines = [fill(words.template, { unit: unit + 1 }), words.template_signs];
  return lines.map((text, i) => label(text, x + size + 10, y + size / 2 + 18 * (i - 0.5), { size: 12, "text-anchor": "start" }));
}

/** @typedef {import("../../core/js/maps.js").Maps} Maps */
/** @typedef {{x: number, y: number, size: number}} Box */

/** @type {WeakMap<Maps, {key: string, paths: Record<string, string>}>} a picture that moves leaves its weights as they are */
const drawn = new WeakMap();

/** @type {(weights: Maps, box: Box) => any} */
function template(weights, box) {
  const key = `${box.x} ${box.y} ${box.size}`;
  if (drawn.get(weights)?.key !== key) drawn.set(weights, { key, paths: pathsOf(weights, box) });
  return Object.entries(drawn.get(weights)?.paths ?? {}).map(([kind, d]) => svg("path", { d, class: `nnlab-${kind}` }));
}

// The weights, the channels side by side in a square: a square's area is a weight's size, and those of
// negative ones are hollow.
/** @type {(weights: Maps, box: Box) => Record<string, string>} */
function pathsOf({ values, count, side }, { x, y, size }) {
  const across = Math.ceil(Math.sqrt(count));
  const gap = across > 1 ? 3 : 0;
  const cell = ((size + gap) / across - gap) / side;
  const step = cell * side + gap;
  const limit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const paths = { positive: "", negative: "", "picture-frame": "" };
  for (let at = 0; at < values.length; at++) {
    const [channel, i, j] = [Math.floor(at / side / side), Math.floor(at / side) % side, at % side];
    const [left, top] = [x + (channel % across) * step, y + Math.floor(channel / across) * step];
    const wide = (cell - 1) * Math.sqrt(Math.abs(values[at]) / limit);
    const [from, down] = [left + (j + 0.5) * cell - wide / 2, top + (i + 0.5) * cell - wide / 2];
    paths[values[at] < 0 ? "negative" : "positive"] += `M${from.toFixed(2)} ${down.toFixed(2)}h${wide.toFixed(2)}v${wide.toFixed(2)}h${(-wide).toFixed(2)}z`;
    if (at % (side * side) === 0) paths["picture-frame"] += `M${left} ${top}h${cell * side}v${cell * side}h${-cell * side}z`;
  }
  return paths;
}
