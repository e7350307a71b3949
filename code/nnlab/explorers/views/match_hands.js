// Pixels pressed: by pointer, drawn on while it moves, and by keys.
import { fill, svg } from "./frame.js";
import { follow } from "./pointer.js";
import { image, OWN, SIDE } from "./match_compute.js";
import { cellAt } from "./match_layout.js";

const WAYS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

// The picture on screen becomes the reader's own, with one pixel set.
function set({ state, page }, { row, column }, ink) {
  const start = page.at.drawn ?? image(state, state.right);
  page.at.drawn = start.map((line, i) => line.map((value, j) => (i === row && j === column ? Number(ink) : value)));
  const pixels = page.at.drawn.map((line) => line.map((value) => (value ? "#" : ".")).join(""));
  page.set({ pixels, letter_index: OWN, right: 0 });
}

export function pad(c) {
  const { result, page, place: { input } } = c;
  const at = (page.at.cursor ??= { row: 2, column: 2 });
  const what = result.picture[at.row][at.column] ? page.words.match_ink : page.words.match_paper;
  const said = fill(page.words.match_grid, { row: at.row + 1, column: at.column + 1, what });
  const area = { x: input.x, y: input.y, width: input.side, height: input.side, fill: "transparent" };
  return svg("g", { role: "application", tabindex: 0, "data-key": "pad", class: "nnlab-pad", "aria-label": said, keydown: (event) => onKey(c, event) },
    svg("rect", { ...area, "data-pad": "", pointerdown: (event) => onPointer(c, event) }),
    svg("rect", { x: input.x + at.column * input.cell, y: input.y + at.row * input.cell, width: input.cell, height: input.cell, class: "nnlab-pad-cursor" }));
}

// The first pixel decides whether the stroke inks or erases. A finger that moves scrolls the page.
function onPointer(c, event) {
  if (event.button > 0) return;
  const { stage, page, result, place: { input } } = c;
  const pixel = ({ clientX, clientY }) => {
    const box = stage.getBoundingClientRect();
    const shrink = page.width / box.width;
    return cellAt(input, (clientX - box.x) * shrink, (clientY - box.y) * shrink);
  };
  let last = pixel(event);
  const ink = !result.picture[last.row][last.column];
  page.at.cursor = last;
  if (event.pointerType === "touch") return touch(c, event, last, ink);
  set(c, last, ink);
  follow(stage, event, (_right, _down, moved) => {
    const to = pixel(moved);
    if (to.row === last.row && to.column === last.column) return;
    page.at.cursor = last = to;
    set(c, to, ink);
  });
}

// A finger inks when it is lifted where it was put down, so that one can scroll past.
function touch(c, event, place, ink) {
  const { stage } = c;
  const done = (up) => {
    stage.removeEventListener("pointerup", done);
    stage.removeEventListener("pointercancel", done);
    const moved = Math.hypot(up.clientX - event.clientX, up.clientY - event.clientY);
    if (up.type === "pointerup" && moved < 10) set(c, place, ink);
  };
  stage.addEventListener("pointerup", done);
  stage.addEventListener("pointercancel", done);
}

function onKey(c, event) {
  const { page, result } = c;
  const { row, column } = page.at.cursor;
  const step = WAYS[event.key];
  if (event.key === " " || event.key === "Enter") set(c, { row, column }, !result.picture[row][column]);
  else if (step) {
    const within = (value) => Math.max(0, Math.min(SIDE - 1, value));
    page.at.cursor = { row: within(row + step[0]), column: within(column + step[1]) };
    page.redraw();
  } else return;
  event.preventDefault();
}
