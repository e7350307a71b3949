// Maps layer by layer, of which one in each group of the chosen layer is chosen: by a press, by keys.
import { label, outline } from "./cells.js";
import { svg } from "./dom.js";
import { kept } from "./kept.js";
import { mapCanvas } from "./map_canvas.js";
import { focusOn, onStage, tap } from "./pointer.js";
import "./map_groups.css";

/** @typedef {import("./frame.js").Context} Context */
/** @typedef {{x: number, y: number, cell: number, gap: number, columns: number, count: number, side: number, layer: number}} Group
 *   the maps of a layer, counted from 1; cell: pixels of one of a map's side x side cells */
/** @typedef {{layer: number, unit: number}} Chosen */

/**
 * @param {Context} c
 * @param {object} shown
 * @param {Group[]} shown.groups  layers from the first to the last; where nets stand side by side, one's after the other's
 * @param {import("./maps.js").Maps[]} shown.maps  of each group
 * @param {string[]} shown.titles  of each group, which stand above it
 * @param {Chosen} shown.chosen
 * @param {string} shown.name  what a screen reader says of it
 * @param {import("./cells.js").Box} box  around all groups
 */
export function mapGroups(c, { groups, maps, titles, chosen, name }, box) {
  const sheets = groups.map((group, i) => ({ maps: maps[i], cell: group.cell, boxOf: (/** @type {number} */ unit) => mapBox(group, unit) }));
  return [
    mapCanvas(c, sheets, box),
    svg("g", { "aria-hidden": "true", "pointer-events": "none" },
      groups.map((group, i) => {
        const [strong, room] = [chosen.layer === group.layer, box.x + box.width - group.x];
        return kept(c.page, `frame${i}`, [...Object.values(group), titles[i], strong, room], () => framed(group, titles[i], strong, room));
      })),
    chooser(c, groups, chosen, name, box),
  ];
}

/** @type {(group: Group, title: string, strong: boolean, room: number) => any} */
function framed(group, title, strong, room) {
  const edge = (/** @type {number} */ unit) => {
    const { x, y, width } = mapBox(group, unit);
    return `M${x} ${y}h${width}v${width}h${-width}z`;
  };
  return [
    label(title, group.x, group.y - 11, { size: 13, room, "text-anchor": "start", class: strong ? "nnlab-strong" : null }),
    svg("path", { d: Array.from({ length: group.count }, (_, unit) => edge(unit)).join(""), class: "nnlab-map-edge" }),
  ];
}

/** @type {(c: Context, groups: Group[], chosen: Chosen, name: string, box: import("./cells.js").Box) => any} */
function chooser({ stage, page, place }, groups, chosen, name, box) {
  const own = groups.filter(({ layer }) => layer === chosen.layer);
  return svg("g", {
    role: "application", tabindex: 0, "data-key": "maps", class: "nnlab-map-groups", "aria-label": name,
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const to = walked(groups, chosen, event.key);
      if (!to) return;
      event.preventDefault();
      page.set(to);
    },
  },
  own.map((group) => outline(mapBox(group, chosen.unit), { "pointer-events": "none" })),
  svg("rect", {
    ...box, class: "nnlab-map-surface",
    /** @param {PointerEvent} event */
    pointerdown: (event) => tap(event, () => {
      const at = mapAt(groups, onStage(/** @type {any} */ ({ stage, page, place }), event));
      if (at) page.set(at);
      focusOn(stage, "maps");
    }),
  }));
}

/** @param {Group} group */
export const stepOf = ({ cell, side, gap }) => cell * side + gap;
/** @param {Group} group */
export const heightOf = (group) => Math.ceil(group.count / group.columns) * stepOf(group);

/**
 * @param {Group} group
 * @param {number} unit
 */
export function mapBox(group, unit) {
  const { x, y, columns, cell, side } = group;
  const step = stepOf(group);
  return { x: x + (unit % columns) * step, y: y + Math.floor(unit / columns) * step, width: cell * side, height: cell * side };
}

/**
 * The map under a point of the stage, or null.
 * @param {Group[]} groups
 * @param {{x: number, y: number}} point
 * @returns {Chosen | null}
 */
export function mapAt(groups, { x, y }) {
  for (const group of groups) {
    const [row, column] = [Math.floor((y - group.y) / stepOf(group)), Math.floor((x - group.x) / stepOf(group))];
    const unit = row * group.columns + column;
    if (row >= 0 && column >= 0 && column < group.columns && unit < group.count) return { layer: group.layer, unit };
  }
  return null;
}

/**
 * Left and right lead to the next map, up and down to the next layer, Home and End along the layer.
 * @param {Group[]} groups
 * @param {Chosen} chosen
 * @param {string} key
 * @returns {Chosen | null}
 */
export function walked(groups, { layer, unit }, key) {
  const most = Math.max(...groups.map((group) => group.layer));
  const count = (/** @type {number} */ of) => groups.find((group) => group.layer === of)?.count ?? 1;
  const near = (/** @type {number} */ value, /** @type {number} */ low, /** @type {number} */ high) => Math.max(low, Math.min(high, value));
  /** @type {Record<string, number>} */
  const across = { ArrowLeft: unit - 1, ArrowRight: unit + 1, Home: 0, End: count(layer) - 1 };
  if (key in across) return { layer, unit: near(across[key], 0, count(layer) - 1) };
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const to = near(layer + (key === "ArrowDown" ? 1 : -1), 1, most);
  return { layer: to, unit: near(unit, 0, count(to) - 1) };
}
