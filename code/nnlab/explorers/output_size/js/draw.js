// The drawing of the output-size explorer: input, windows and output on one scale, then the formulas.
import { hatch, label, textWidth, WIDEST } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill } from "../../core/js/numbers.js";
import { cards } from "./cards.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function draw(c) {
  return [names(c), input(c), windows(c), output(c), cards(c)];
}

// What the strip is, in words; what no window reaches is said above its own end of the strip.
function names({ state: { n, padding }, result: { dropped, padded }, page: { words, width }, place }) {
  const { rows, left } = place;
  const zeros = padding > 0 && fill(words.padding_shown, { padding });
  const name = [fill(words.input, { n }), zeros].filter(Boolean).join(" · ");
  const unreached = fill(words.unreached, { dropped });
  const end = Math.min(width, Math.max(left(padded), 12 + (textWidth(name) + textWidth(unreached)) * WIDEST));
  const bracket = `M${left(padded - dropped)} ${rows.input - 2}v-4H${left(padded)}v4`;
  return svg("g", {},
    label(name, 0, rows.name, { "text-anchor": "start" }),
    dropped > 0 && label(unreached, end, rows.name, { "text-anchor": "end" }),
    dropped > 0 && svg("path", { d: bracket, class: "nnlab-bracket" }));
}

function input({ state: { n, padding }, result: { padded, dropped }, page: { width }, place }) {
  const { rows, cell, left } = place;
  const box = (from, to, kind) => to > from && svg("rect",
    { x: left(from) + 0.5, y: rows.input, width: (to - from) * cell - 1, height: rows.strip, class: kind });
  const unreached = { x: left(padded - dropped), y: rows.input, width: dropped * cell, height: rows.strip };
  return svg("g", { "aria-hidden": "true" },
    box(0, padding, "nnlab-strip nnlab-dash"),
    box(padding, padding + n, "nnlab-strip"),
    box(padding + n, padded, "nnlab-strip nnlab-dash"),
    svg("path", { d: dividers(place, left(0), padded, rows.input), class: "nnlab-dividers" }),
    dropped > 0 && svg("path", { d: hatch(unreached, 4), class: "nnlab-hatch" }),
    ticks(n, unreached.x, width, place));
}

// The numbers of the entries, up to where the hatching begins.
function ticks(n, end, width, { rows, cell, entry, every }) {
  const shown = Array.from({ length: Math.ceil(n / every) }, (_, i) => i * every);
  const middle = (i) => entry(i) + cell / 2;
  return shown.filter((i) => middle(i) < end).map((i) =>
    label(String(i), Math.max(4, Math.min(middle(i), width - 9)), rows.ticks, { class: "nnlab-index" }));
}

function dividers({ cell, rows }, left, count, top) {
  if (cell < 4) return "";
  return Array.from({ length: count - 1 }, (_, i) => `M${left + (i + 1) * cell} ${top}v${rows.strip}`).join("");
}

// Path data of one window: what it reads is solid, what dilation steps over is a line.
function windowPath(start, i, reach, { cell, left, lane, runs, bar }) {
  const gap = cell > 5 ? 1 : 0.25;
  const top = lane(i);
  const read = runs.map(([first, length]) => {
    const width = length * cell - 2 * gap;
    return `M${left(start + first) + gap} ${top}h${width}v${bar}h${-width}z`;
  });
  const from = left(start) + gap;
  return `${read.join("")}M${from} ${top + bar / 2 - 0.4}h${(reach + 1) * cell - 2 * gap}v0.8H${from}z`;
}

// Every window in its lane; the last one stands out, with lines up to what it reads.
function windows({ result: { starts, reach }, page: { words }, place }) {
  const { left, lane, bar, rows } = place;
  const last = starts.length - 1;
  const paths = starts.map((start, i) => windowPath(start, i, reach, place));
  const ends = [left(starts[last]), left(starts[last] + reach + 1)];
  const guide = ends.map((x) => `M${x} ${rows.input + rows.strip + 2}V${lane(last) + bar + 2}`).join("");
  return svg("g", { role: "img", "aria-label": `${words.windows}: ${starts.length}` },
    svg("path", { d: paths.slice(0, -1).join(""), class: "nnlab-places" }),
    svg("path", { d: paths[last], class: "nnlab-last" }),
    svg("path", { d: guide, class: "nnlab-guide" }));
}

// The output on the same scale, below the input's own entries: longer, shorter or the same.
function output({ state: { n }, result: { size }, page: { words }, place }) {
  const { rows, cell, entry } = place;
  const strip = { x: entry(0) + 0.5, y: rows.output, width: size * cell - 1, height: rows.strip };
  const edge = [0, n].map((i) => `M${entry(i)} ${rows.output - 6}v${rows.strip + 12}`).join("");
  return svg("g", {},
    label(fill(words.output, { size }), entry(0), rows.output - 13, { "text-anchor": "start" }),
    svg("rect", { ...strip, class: "nnlab-strip nnlab-made" }),
    svg("path", { d: dividers(place, entry(0), size, rows.output), class: "nnlab-dividers" }),
    svg("path", { d: edge, class: "nnlab-guide" }));
}
