// What the letter explorer draws: the letter with its motifs, even strokes, maps and vote.
import { label, textWidth } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";
import { mark, passing, picture, scaleBar, title } from "./grids.js";
import { pad, tools } from "./hands.js";
import { ballot } from "./vote.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function draw(c) {
  const { result, page, place } = c;
  const { words, data } = page;
  return [
    title(words.picture, place.grid), picture(page, "letter", result.picture, place.grid, false),
    found(c), pad(c), !result.frame && hint(c), tools(c),
    title(place.wide ? words.even : words.even_short, place.pen), picture(page, "ink", result.ink, place.pen, false),
    title(words.vote, place.vote), ballot(result, place.vote, data.reading),
    map(c, "endpoint", `○ ${words.endpoints}`), map(c, "corner", `□ ${words.corners}`),
  ];
}

// The hits on the letter, and, once it is shifted, where they were before.
/** @param {Context} c */
function found({ result, place: { grid }, state }) {
  const radius = Math.max(9, 0.85 * grid.cell);
  const middle = (row, column) => `${grid.x + (column + 0.5) * grid.cell} ${grid.y + (row + 0.5) * grid.cell}`;
  const trails = result.along && result.hits.map(({ row, column }) =>
    svg("path", { d: `M${middle(row - state.down, column - state.right)}L${middle(row, column)}`, class: "nnlab-ghost" }));
  return svg("g", {},
    (result.before?.hits ?? []).map((hit) => mark(hit, grid, radius, { ghost: true })), trails,
    result.hits.map((hit) => mark({ ...hit, score: number(hit.score) }, grid, radius,
      { "data-output": `${hit.kind} ${hit.row},${hit.column}` })));
}

// Where to draw, on a plate of its own: noise may lie below it.
/** @param {Context} c */
function hint({ page, place: { grid } }) {
  const [x, y, size] = [grid.x + grid.side / 2, grid.y + grid.side / 2, 16];
  const width = Math.min(textWidth(page.words.hint, size) + 20, grid.side - 8);
  return svg("g", { "pointer-events": "none" },
    svg("rect", { x: x - width / 2, y: y - size, width, height: 2 * size, rx: 6, class: "nnlab-plate" }),
    label(page.words.hint, x, y, { size, class: "nnlab-note-text", room: width - 12 }));
}

/**
 * @param {Context} c
 * @param {string} kind
 * @param {string} text
 */
function map({ state, result, page, place }, kind, text) {
  const box = place[kind];
  const own = result.hits.filter((hit) => hit.kind === kind);
  return [
    title(text, box), picture(page, kind, result.maps[kind], box, true),
    passing(result.maps[kind], result.thresholds[kind], box),
    own.map((hit) => mark({ ...hit, score: number(hit.score) }, box, 7, { span: state.stride })),
    scaleBar(box),
  ];
}
