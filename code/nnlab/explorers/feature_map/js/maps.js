// The shown net's maps, layer by layer.
import { fill } from "../../core/js/numbers.js";
import { mapGroups } from "../../core/js/map_groups.js";
import { foundBy, layerName } from "./line.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function maps(c) {
  const { result, page: { words, width }, place: { groups, top, height } } = c;
  const titles = groups.map(({ count, side, layer }) => fill(words.title, { layer: layerName(result.shown, layer, words), count, side }));
  const name = fill(words.maps, { found: foundBy(result, words) });
  return mapGroups(c, { groups, maps: result.maps, titles, chosen: result, name }, { x: 0, y: top, width, height: height - top });
}
