// Cells with numbers, labels and hatching, drawn in SVG. The sign is the text's and the colour's,
// never the colour's alone.
import { svg } from "./dom.js";
import { number } from "./numbers.js";
import { inDrawing } from "./written.js";
import "./cells.css";

/** @typedef {{x: number, y: number, width: number, height: number}} Box */

const CHARACTER = 7.2; // widest digit of a 12 px system font, in pixels
const WIDE = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g; // Hangul
const INDEX = /[₀-₉]/g; // drawn smaller

/** @param {string | number} text */
export function textWidth(text, size = 12) {
  /** @param {RegExp} kind */
  const count = (kind) => String(text).match(kind)?.length ?? 0;
  return ((String(text).length + 0.6 * count(WIDE) - 0.25 * count(INDEX)) * CHARACTER * size) / 12;
}

/** What text takes at most in the widest system font, bold, by what textWidth counts. */
export const WIDEST = 1.16;

/**
 * Text in the middle of a place; where it is wider than `room`, Fit narrows its glyphs and shrinks none.
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {Record<string, any>} options  room, size, and attributes of the text
 */
export function label(text, x, y, { room = Infinity, size = 12, ...attributes } = {}) {
  const tight = textWidth(text, size) * WIDEST > room;
  return svg("text", { x, y, "font-size": size, "data-room": tight && room, ...attributes }, inDrawing(text, size));
}

/**
 * A subscript inside a text: lowered, and the line goes on where it was.
 * @param {string} text
 */
export function lowered(text) {
  return [svg("tspan", { dy: 4, "font-size": 12 }, text), svg("tspan", { dy: -4 }, "\u200a")];
}

/**
 * Path data of lines at 45° inside a box: no pattern, so no id, is needed. All lines lie on multiples
 * of `gap`, so they meet across neighbouring boxes; `lean` 1 rises to the right, −1 falls.
 * @param {Box} box
 */
export function hatch({ x, y, width, height }, gap = 6, lean = 1) {
  const [low, high] = lean > 0 ? [x + y, x + width + y + height] : [x - y - height, x + width - y];
  let path = "";
  for (let c = Math.ceil(low / gap) * gap; c < high; c += gap) {
    const from = lean > 0 ? Math.max(x, c - y - height) : Math.max(x, c + y);
    const to = lean > 0 ? Math.min(x + width, c - y) : Math.min(x + width, c + y + height);
    path += `M${from} ${lean * (c - from)}L${to} ${lean * (c - to)}`;
  }
  return path;
}

/**
 * Hatched boxes as one path.
 * @param {Box[]} boxes
 */
export function hatching(boxes, lean = 1) {
  return svg("path", { d: boxes.map((box) => hatch(box, 6, lean)).join(""), class: `nnlab-hatching nnlab-lean${lean}` });
}

/**
 * How strongly a value colours its cell, as an opacity; the square root lets small values show.
 * @param {number} value
 * @param {number} largest
 */
export function depth(value, largest) {
  return value ? 0.06 + 0.34 * Math.sqrt(Math.min(1, Math.abs(value) / largest)) : 0;
}

/** @param {number} value */
export function tone(value) {
  return value > 0 ? "positive" : value < 0 ? "negative" : "zero";
}

/**
 * One cell around (x, y): dashed if it is not the reader's own number, hatched if nothing reads it; `text`
 * where it shows its value otherwise than with two decimals.
 * @param {number} value
 * @param {number} x
 * @param {number} y
 * @param {Record<string, any>} options  width, height, size, largest, dashed, hatched, selected, text, and attributes
 */
export function cell(value, x, y, { width, height, size = 15, largest = 9, dashed, hatched, selected, text = number(value), ...attributes }) {
  const box = { x: x - width / 2 + 1, y: y - height / 2, width: width - 2, height };
  const kinds = ["nnlab-cell", (dashed || hatched) && "nnlab-dashed", hatched && "nnlab-hatched", attributes.class];
  const frame = { ...box, rx: Math.min(6, width / 5) };
  return svg("g", { ...attributes, class: kinds.filter(Boolean).join(" ") },
    svg("rect", { ...frame, class: "nnlab-paper" }),
    svg("rect", { ...frame, class: `nnlab-tint nnlab-${tone(value)}`, "fill-opacity": hatched ? 0 : depth(value, largest) }),
    hatched && svg("path", { d: hatch(box), class: "nnlab-hatch" }),
    selected && svg("path", { d: `M${box.x + 4} ${y + height / 2 - 4}h${box.width - 8}`, class: "nnlab-selected" }),
    label(text, x, y, { room: box.width - 2, size }));
}

/**
 * An outline that stays visible on dark and light cells alike: page colour around focus colour.
 * @param {Box} box
 */
export function outline(box, attributes = {}, width = 2.5) {
  const shape = { ...box, fill: "none", "stroke-linejoin": "round", rx: 2, ...attributes };
  return [
    svg("rect", { ...shape, stroke: "var(--page)", "stroke-width": width + 3, "stroke-opacity": 0.85 }),
    svg("rect", { ...shape, stroke: "var(--focus)", "stroke-width": width }),
  ];
}

/**
 * What moves comes from where it was, within 120 ms, unless the reader asked for less motion.
 * @param {import("./dom.js").Piece[]} groups
 * @param {number} x  where they are now
 * @param {import("./frame.js").Page} page
 */
export function glide(groups, x, page) {
  const by = page.at.glided - x; // NaN on the first drawing
  page.at.glided = x;
  if (!by || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const frames = { transform: [`translateX(${by}px)`, "none"] };
  page.afterwards(() => groups.forEach(({ node }) => node.animate(frames, { duration: 120, easing: "ease-out" })));
}
