// The letter explorer: a letter is read by its motifs; C has ends, D has corners.
import { number, svg, view } from "./frame.js";
import { label } from "./cells.js";
import { inked } from "./letter_pen.js";
import { code, compute, OWN, readout } from "./letter_compute.js";
import { between, letterLayout, pixelAt, touched } from "./letter_layout.js";
import { mark, passing, picture, scaleBar, title } from "./letter_grid.js";
import { board, tools } from "./letter_hands.js";
import { ballot } from "./letter_vote.js";

function draw(stage, state, result, page) {
  const place = letterLayout(page.width);
  const c = { stage, state, result, page, place };
  page.at.drawn = state.letter_index === OWN && !state.down && !state.right ? state.pixels : null;
  stage.setAttribute("viewBox", `0 0 ${page.width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells");
  const { words } = page;
  stage.append(
    title(words.letter_picture, place.grid), picture(page, "letter", result.picture, place.grid, false),
    found(c), board(c), result.frame ? "" : hint(c), tools(c),
    title(words[place.wide ? "letter_even" : "letter_even_short"], place.pen), picture(page, "ink", result.ink, place.pen, false),
    title(words.letter_vote, place.vote), ballot(result, place.vote),
    ...map(c, "endpoint", `○ ${words.letter_endpoints}`), ...map(c, "corner", `□ ${words.letter_corners}`));
}

// The hits on the letter, and, once it is shifted, where they were before.
function found({ result, place: { grid }, state }) {
  const radius = Math.max(9, 0.85 * grid.cell);
  const middle = (row, column) => `${grid.x + (column + 0.5) * grid.cell} ${grid.y + (row + 0.5) * grid.cell}`;
  const trails = result.along ? result.hits.map(({ row, column }) =>
    svg("path", { d: `M${middle(row - state.down, column - state.right)}L${middle(row, column)}`, class: "nnlab-ghost" })) : [];
  return svg("g", {},
    (result.before?.hits ?? []).map((hit) => mark(hit, grid, radius, { ghost: true })), trails,
    result.hits.map((hit) => mark({ ...hit, score: number(hit.score) }, grid, radius,
      { "data-output": `${hit.kind} ${hit.row},${hit.column}` })));
}

function hint({ page, place: { grid } }) {
  return label(page.words.letter_hint, grid.x + grid.side / 2, grid.y + grid.side / 2,
    { size: 16, class: "nnlab-note-text", room: grid.side - 16 });
}

function map({ state, result, page, place }, kind, text) {
  const box = place[kind];
  const own = result.hits.filter((hit) => hit.kind === kind);
  return [
    title(text, box), picture(page, kind, result.maps[kind], box, true),
    passing(result.maps[kind], result.thresholds[kind], box),
    ...own.map((hit) => mark({ ...hit, score: number(hit.score) }, box, 7, { span: state.stride })),
    scaleBar(box),
  ];
}

// What the tests ask of a layout at a width.
export const layout = (_state, _result, width) => letterLayout(width);
export { between, code, compute, inked, pixelAt, readout, touched };
export default view({ compute, draw, readout, code, label: "letter_label" });
