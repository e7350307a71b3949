// The shown net's maps, layer by layer, of which one is chosen: by a press, by the arrow keys.
import { label, outline } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { mapCanvas } from "../../core/js/map_canvas.js";
import { focusOn, onStage, tap } from "../../core/js/pointer.js";
import { boxOf, mapAt } from "./layout.js";
import { found, layerName } from "./line.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function maps(c) {
  const { result, page, place: { groups, top, height } } = c;
  const box = { x: 0, y: top, width: page.width, height: height - top };
  const sheets = groups.map((group, i) => ({ maps: result.maps[i], cell: group.cell, boxOf: (unit) => boxOf(group, unit) }));
  return [
    mapCanvas(c, sheets, box),
    svg("g", { "aria-hidden": "true", "pointer-events": "none" }, groups.map((group, i) => frames(c, group, i))),
    chooser(c, box),
  ];
}

// A layer's title, and the edges of its maps as one path.
function frames({ result, page: { words, width } }, group, i) {
  const edge = (unit) => {
    const { x, y, width: side } = boxOf(group, unit);
    return `M${x} ${y}h${side}v${side}h${-side}z`;
  };
  const { count, side } = group;
  const title = fill(words.title, { layer: layerName(result.shown, i + 1, words), count, side });
  return [
    label(title, 0, group.title, { size: 13, room: width, "text-anchor": "start", class: i + 1 === result.layer ? "nnlab-strong" : null }),
    svg("path", { d: Array.from({ length: count }, (_, unit) => edge(unit)).join(""), class: "nnlab-map-edge" }),
  ];
}

/**
 * @param {Context} c
 * @param {any} box
 */
function chooser(c, box) {
  const { result, page, place: { groups } } = c;
  const { layer, unit } = result;
  return svg("g", {
    role: "application", tabindex: 0, "data-key": "maps", class: "nnlab-maps",
    "aria-label": fill(page.words.maps, { found: found(result, page.words) }),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const to = walked(groups, layer, unit, event.key);
      if (!to) return;
      event.preventDefault();
      page.set(to);
    },
  },
  outline(boxOf(groups[layer - 1], unit), { "pointer-events": "none" }),
  svg("rect", {
    ...box, class: "nnlab-grid-surface",
    /** @param {PointerEvent} event */
    pointerdown: (event) => tap(event, () => {
      const at = mapAt(groups, onStage(c, event));
      if (at) page.set(at);
      focusOn(c.stage, "maps");
    }),
  }));
}

// Left and right lead to the next map, up and down to the next layer, Home and End along the layer.
function walked(groups, layer, unit, key) {
  const { count } = groups[layer - 1];
  const near = (value, most) => Math.max(0, Math.min(most - 1, value));
  const across = { ArrowLeft: unit - 1, ArrowRight: unit + 1, Home: 0, End: count - 1 };
  if (key in across) return { layer, unit: near(across[key], count) };
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const to = near(layer - 1 + (key === "ArrowDown" ? 1 : -1), groups.length);
  return { layer: to + 1, unit: near(unit, groups[to].count) };
}
