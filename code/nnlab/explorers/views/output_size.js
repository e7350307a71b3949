// The output-size explorer: the input as a strip, every place of the window, and the output.
import { fill, number, svg, view } from "./frame.js";
import { sizeFormula } from "./formulas.js";
import { hatch, label } from "./cells.js";
import { code, compute, readout } from "./output_size_compute.js";
import { layout } from "./output_size_layout.js";

function draw(stage, state, result, page) {
  const place = layout(state, result, page.width);
  const c = { state, result, page, place };
  stage.setAttribute("viewBox", `0 0 ${page.width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells"); // cells.css holds for the stages drawn from cells.js alone
  stage.append(names(c), input(c), windows(c), output(c), ...cards(c));
}

function say(text, x, y, anchor, attributes = {}) {
  return label(text, x, y, { "text-anchor": anchor, ...attributes });
}

// What each strip is, in words; what no window reaches is said above its own end of the strip.
function names({ state: { n, padding }, result: { dropped, padded }, page: { words }, place }) {
  const { rows, left } = place;
  const input = [fill(words.output_size_input, { n }), padding && fill(words.output_size_padding, { padding })];
  const ends = `M${left(padded - dropped)} ${rows.input - 2}v-4H${left(padded)}v4`;
  return svg("g", {},
    say(input.filter(Boolean).join(" · "), 0, rows.name, "start"),
    dropped > 0 && say(fill(words.output_size_unreached, { dropped }), Math.max(left(padded), 250), rows.name, "end"),
    dropped > 0 && svg("path", { d: ends, class: "nnlab-bracket" }));
}

function input({ state: { n, padding }, result: { padded, dropped }, place }) {
  const { rows, cell, left, entry, every } = place;
  const box = (from, to, kind) => to > from && svg("rect",
    { x: left(from) + 0.5, y: rows.input, width: (to - from) * cell - 1, height: rows.strip, class: kind });
  const ticks = Array.from({ length: Math.ceil(n / every) }, (_, i) => i * every);
  return svg("g", { "aria-hidden": "true" },
    box(0, padding, "nnlab-strip nnlab-dash"), box(padding, padding + n, "nnlab-strip"), box(padding + n, padded, "nnlab-strip nnlab-dash"),
    svg("path", { d: dividers(place, padded, rows.input), class: "nnlab-dividers" }),
    dropped > 0 && svg("path", { d: hatch(left(padded - dropped), rows.input, dropped * cell, rows.strip, 4), class: "nnlab-hatch" }),
    ticks.map((i) => entry(i) + cell / 2 < left(padded - dropped) &&
      label(String(i), Math.max(4, entry(i) + cell / 2), rows.ticks, { class: "nnlab-index" })));
}

function dividers({ cell, left, rows }, count, top) {
  if (cell < 4) return "";
  return Array.from({ length: count - 1 }, (_, i) => `M${left(i + 1)} ${top}v${rows.strip}`).join("");
}

// Every window in its own row: what it reads is solid, what dilation steps over is a line.
function windows({ result: { starts, reach }, page: { words }, place }) {
  const { cell, left, lane, runs, bar, rows } = place;
  const gap = cell > 5 ? 1 : 0.25;
  const one = (start, i) => {
    const top = lane(i);
    const read = runs.map(([first, length]) => {
      const width = length * cell - 2 * gap;
      return `M${left(start + first) + gap} ${top}h${width}v${bar}h${-width}z`;
    });
    return `${read.join("")}M${left(start) + gap} ${top + bar / 2 - 0.4}h${(reach + 1) * cell - 2 * gap}v0.8H${left(start) + gap}z`;
  };
  const last = starts.length - 1;
  const ends = [left(starts[last]), left(starts[last] + reach + 1)];
  const guide = ends.map((x) => `M${x} ${rows.input + rows.strip + 2}V${lane(last) + bar + 2}`).join("");
  return svg("g", { role: "img", "aria-label": `${words.output_size_windows}: ${starts.length}` },
    svg("path", { d: starts.slice(0, -1).map(one).join(""), class: "nnlab-places" }),
    svg("path", { d: one(starts[last], last), class: "nnlab-last" }),
    svg("path", { d: guide, class: "nnlab-guide" }));
}

// The output in the same scale, below the input's own entries: longer, shorter or the same.
function output({ state: { n, padding }, result: { size }, page: { words }, place }) {
  const { rows, cell, entry, left } = place;
  const shifted = { ...place, left: (i) => left(i + padding) };
  const edge = [0, n].map((i) => `M${entry(i)} ${rows.output - 6}v${rows.strip + 12}`).join("");
  return svg("g", {},
    say(fill(words.output_size_output, { size }), entry(0), rows.output - 13, "start"),
    svg("rect", { x: entry(0) + 0.5, y: rows.output, width: size * cell - 1, height: rows.strip, class: "nnlab-strip nnlab-made" }),
    svg("path", { d: dividers(shifted, size, rows.output), class: "nnlab-dividers" }),
    svg("path", { d: edge, class: "nnlab-guide" }));
}

function cards(c) {
  const [right, plain] = [rightFormula(c), plainFormula(c)];
  return [card(c, 0, right), card(c, 1, plain)];
}

function rightFormula({ state: { n, kernel, stride, padding, dilation }, result: { room, size }, page: { words } }) {
  return {
    title: words.output_size_true,
    lines: ["⌊(N+2P−D(K−1)−1)/S⌋+1", `= ${sizeFormula(n, kernel, stride, padding, dilation)}`],
    last: [`= ⌊${room}/${stride}⌋+1 =`, svg("tspan", { "data-size": true, class: "nnlab-big", dx: 6 }, String(size))],
  };
}

// The source leaves out padding, dilation and the rounding; with P = 0 and D = 1 this is its form.
function plainFormula({ state: { n, kernel, stride, padding, dilation }, result: { unrounded, padded, reach }, page: { words } }) {
  const source = padding === 0 && dilation === 1;
  const whole = Number.isInteger(unrounded);
  const equals = Number.isInteger(unrounded * 100) ? "=" : "≈";
  return {
    title: source ? words.output_size_source : words.output_size_plain,
    lines: source
      ? ["(N−(K−1))/S", `= (${n}−(${kernel}−1))/${stride}`]
      : ["(N+2P−D(K−1))/S", `= (${n}+2·${padding}−${dilation}·(${kernel}−1))/${stride}`],
    last: [`= ${padded - reach}/${stride} ${equals}`, svg("tspan", { class: "nnlab-big", dx: 6 }, number(unrounded)),
      svg("tspan", { class: whole ? "nnlab-good" : "nnlab-bad", dx: 8 }, `${whole ? "✓" : "✗"} ${whole ? words.output_size_whole : words.output_size_fraction}`)],
  };
}

function card({ place }, i, { title, lines, last }) {
  const [x, y] = place.cards[i];
  const line = (content, dy, attributes) =>
    svg("text", { x: x + 14, y: y + dy, "text-anchor": "start", "font-size": 14, ...attributes }, content);
  return svg("g", {},
    svg("rect", { x: x + 0.5, y: y + 0.5, width: place.card.width - 1, height: place.card.height - 1, rx: 10, class: "nnlab-card" }),
    line(title, 18, { "font-size": 12, class: "nnlab-index" }),
    line(lines[0], 42), line(lines[1], 65), line(last, 94));
}

export { code, compute, layout, readout };
export default view({ compute, draw, readout, code, label: "output_size_label" });
