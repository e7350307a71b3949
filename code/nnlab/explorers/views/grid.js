// Grids of numbers as SVG: signed tints, hatching, tables of cells. Geometry is pure; nothing here
// knows what is drawn. Colours are tokens over the page with an opacity, so they hold in the dark.
import { number, svg } from "./frame.js";

// A number with its sign, so that colour never speaks alone: "+9", "−9", "0".
export function signed(value) {
  const text = number(value);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

// From --negative through the page to --positive; `most` is the opacity at ±limit.
export function tint(value, limit, most = 0.6) {
  const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : 0;
  return {
    fill: value < 0 ? "var(--negative)" : "var(--positive)",
    "fill-opacity": Number.isFinite(share) ? (share * most).toFixed(3) : 0,
  };
}

// Path data of 45° lines inside a rectangle; `lean` 1 rises to the right, −1 falls. All lines lie
// on multiples of `gap`, so they meet across neighbouring rectangles.
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

// What lies between an outer rectangle and an inner one, as up to four rectangles.
export function ring(outer, inner) {
  const { x, y, width, height } = outer;
  const bottom = inner.y + inner.height;
  const right = inner.x + inner.width;
  return [
    { x, y, width, height: inner.y - y },
    { x, y: bottom, width, height: y + height - bottom },
    { x, y: inner.y, width: inner.x - x, height: inner.height },
    { x: right, y: inner.y, width: x + width - right, height: inner.height },
  ].filter((part) => part.width > 0 && part.height > 0);
}

export function lines({ x, y, width, height }, rows, columns) {
  const across = Array.from({ length: rows + 1 }, (_, i) => `M${x} ${y + (i * height) / rows}h${width}`);
  const down = Array.from({ length: columns + 1 }, (_, j) => `M${x + (j * width) / columns} ${y}v${height}`);
  return [...across, ...down].join("");
}

// One path for all cells of equal value: a picture of any size needs a handful of nodes.
export function greys(rows, { x, y, cell, most }) {
  const high = Math.max(1, ...rows.flat());
  const paths = new Map();
  rows.forEach((row, i) => row.forEach((value, j) => {
    const square = `M${x + j * cell} ${y + i * cell}h${cell}v${cell}h${-cell}z`;
    if (value) paths.set(value, (paths.get(value) ?? "") + square);
  }));
  return [...paths].map(([value, d]) => svg("path", {
    d, fill: "var(--ink)", "fill-opacity": ((value / high) * most).toFixed(3), "shape-rendering": "crispEdges",
  }));
}

export function text(x, y, content, attributes = {}) {
  return svg("text", { x, y, fill: "var(--ink)", ...attributes }, content);
}

// Text in the middle of a place; what is wider than `room` is narrowed, never made smaller.
export function centred(x, y, content, { room = Infinity, ...attributes } = {}) {
  const wide = content.length * 8 > room ? { textLength: room, lengthAdjust: "spacingAndGlyphs" } : {};
  return text(x, y, content, { "text-anchor": "middle", "dominant-baseline": "central", ...wide, ...attributes });
}

export function frame(box, rows, columns) {
  return svg("path", { d: lines(box, rows, columns), fill: "none", stroke: "var(--muted)", "stroke-opacity": 0.35 });
}

export function hatching(boxes, lean = 1) {
  const d = boxes.map((box) => hatch(box, 6, lean)).join("");
  return svg("path", { d, fill: "none", stroke: "var(--muted)", "stroke-width": lean > 0 ? 1 : 2, "stroke-opacity": 0.8 });
}

// An outline that stays visible on dark and light cells alike: page colour around focus colour.
export function outline(box, attributes = {}, width = 2.5) {
  const shape = { ...box, fill: "none", "stroke-linejoin": "round", rx: 2, ...attributes };
  return [
    svg("rect", { ...shape, stroke: "var(--page)", "stroke-width": width + 3, "stroke-opacity": 0.85 }),
    svg("rect", { ...shape, stroke: "var(--focus)", "stroke-width": width }),
  ];
}

// A bar with its two ends in numbers; `shades` are the fills from left to right.
export function scale(x, y, low, high, shades, width = 84) {
  const step = width / shades.length;
  const cells = shades.map((shade, i) => svg("rect", { x: x + i * step, y, width: step + 0.3, height: 10, ...shade }));
  const edge = svg("rect", { x, y, width, height: 10, fill: "none", stroke: "var(--muted)", "stroke-opacity": 0.6 });
  return [
    ...cells, edge,
    text(x - 6, y + 9, low, { "text-anchor": "end", "font-size": 12 }),
    text(x + width + 6, y + 9, high, { "font-size": 12 }),
  ];
}
