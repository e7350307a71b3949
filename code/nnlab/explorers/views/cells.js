// Cells with numbers, drawn in SVG. The sign is the text's and the colour's, never the colour's alone.
import { number, svg } from "./frame.js";

const CHARACTER = 7.2; // widest digit of a 12 px system font, in pixels
const WIDE = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g; // Hangul

export function textWidth(text, size = 12) {
  const wide = String(text).match(WIDE)?.length ?? 0;
  return ((String(text).length + 0.6 * wide) * CHARACTER * size) / 12;
}

// Strokes at 45 degrees, `gap` apart, that end at the rectangle: no pattern, so no id, is needed.
export function hatch(left, top, width, height, gap = 6) {
  let path = "";
  for (let c = gap; c < width + height; c += gap) {
    const [x0, y0] = c < height ? [0, c] : [c - height, height];
    const [x1, y1] = c < width ? [c, 0] : [width, c - width];
    path += `M${left + x0} ${top + y0}L${left + x1} ${top + y1}`;
  }
  return path;
}

// Text in the middle of a place; where it is wider than `room`, its glyphs are narrowed, not shrunk.
export function label(text, x, y, { room = Infinity, size = 12, ...attributes } = {}) {
  const width = textWidth(text, size) > room ? { textLength: room, lengthAdjust: "spacingAndGlyphs" } : {};
  return svg("text", { x, y, "font-size": size, ...width, ...attributes }, text);
}

// How strongly a value colours its cell, as an opacity; the square root lets small values show.
export function depth(value, largest) {
  return value ? 0.06 + 0.34 * Math.sqrt(Math.min(1, Math.abs(value) / largest)) : 0;
}

export function tone(value) {
  return value > 0 ? "positive" : value < 0 ? "negative" : "zero";
}

// One cell around (x, y): dashed if it is not the reader's own number, hatched if nothing reads it.
export function cell(value, x, y, { width, height, size = 15, largest = 9, dashed, hatched, selected, ...attributes }) {
  const [left, top, inner] = [x - width / 2 + 1, y - height / 2, width - 2];
  const frame = { x: left, y: top, width: inner, height, rx: Math.min(6, width / 5) };
  const kinds = `${dashed ? "nnlab-dashed" : ""} ${hatched ? "nnlab-dashed nnlab-hatched" : ""}`;
  return svg("g", { ...attributes, class: `nnlab-cell ${kinds} ${attributes.class ?? ""}`.replace(/\s+/g, " ").trim() },
    svg("rect", { ...frame, class: "nnlab-paper" }),
    svg("rect", { ...frame, class: `nnlab-tint nnlab-${tone(value)}`, "fill-opacity": hatched ? 0 : depth(value, largest) }),
    hatched && svg("path", { d: hatch(left, top, inner, height), class: "nnlab-hatch" }),
    selected && svg("path", { d: `M${x - inner / 2 + 4} ${y + height / 2 - 4}h${inner - 8}`, class: "nnlab-selected" }),
    label(number(value), x, y, { room: inner - 2, size }));
}

// What moves comes from where it was, within 120 ms, unless the reader asked for less motion.
export function glide(groups, x, page) {
  const by = page.at.x - x; // NaN on the first drawing
  page.at.x = x;
  if (!by || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const frames = { transform: [`translateX(${by}px)`, "none"] };
  for (const group of groups) group.animate(frames, { duration: 120, easing: "ease-out" });
}
