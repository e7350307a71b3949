// Drawing on the letter: by mouse or pen at any time, by finger once the pen is chosen, by keyboard.
import { fill, svg } from "./frame.js";
import { follow, press } from "./pointer.js";
import { label } from "./cells.js";
import { SIZE } from "./letter_pen.js";
import { clean, OWN } from "./letter_compute.js";
import { between, pixelAt, touched } from "./letter_layout.js";

const WAYS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

// What is on the grid without the noise, as rows of "#" and ".": where a drawing starts from.
export function asDrawn(state) {
  return clean(state, state.down, state.right).map((row) => row.map((value) => (value >= 0.5 ? "#" : ".")).join(""));
}

function keep({ page }, pixels) {
  page.at.drawn = pixels;
  page.set({ pixels, letter_index: OWN, down: 0, right: 0 });
}

function paint(c, places, ink) {
  const { page, state } = c;
  const start = page.at.drawn ?? asDrawn(state);
  keep(c, places.reduce((rows, place) => touched(rows, place, state.thickness, ink), start));
}

export function board(c) {
  const { state, page, place: { grid } } = c;
  const at = (page.at.cursor ??= { row: SIZE / 2, column: SIZE / 2 });
  const ink = asDrawn(state)[at.row][at.column] === "#";
  const where = { row: at.row + 1, column: at.column + 1, what: ink ? page.words.letter_ink : page.words.letter_paper };
  const fingers = state.letter_index === OWN ? "none" : "pan-y pinch-zoom"; // else a finger scrolls the page
  return svg("g", { role: "application", tabindex: 0, "data-key": "grid", class: "nnlab-drawing",
    "aria-label": fill(page.words.letter_grid, where), keydown: (event) => onKey(c, event, ink) },
  svg("rect", { x: grid.x, y: grid.y, width: grid.side, height: grid.side, fill: "transparent", style: `touch-action: ${fingers}`,
    pointerdown: (event) => onPointer(c, event) }),
  svg("rect", { x: grid.x + at.column * grid.cell, y: grid.y + at.row * grid.cell, width: grid.cell, height: grid.cell, class: "nnlab-cursor" }));
}

function onPointer(c, event) {
  const { stage, state, page, place } = c;
  if (event.button > 0 || (event.pointerType === "touch" && state.letter_index !== OWN)) return;
  const pixel = ({ clientX, clientY }) => {
    const box = stage.getBoundingClientRect();
    const shrink = page.width / box.width;
    return pixelAt(place, (clientX - box.x) * shrink, (clientY - box.y) * shrink);
  };
  let last = pixel(event);
  const ink = !page.at.erase;
  page.at.cursor = last;
  paint(c, [last], ink);
  follow(stage, event, (_dx, _dy, moved) => {
    const to = pixel(moved);
    if (to.row === last.row && to.column === last.column) return;
    paint(c, between(last, to), ink);
    page.at.cursor = last = to;
  });
}

function onKey(c, event, ink) {
  const { page } = c;
  const step = WAYS[event.key];
  if (event.key === " " || event.key === "Enter") paint(c, [page.at.cursor], !ink && !page.at.erase);
  else if (step) {
    const within = (value) => Math.max(0, Math.min(SIZE - 1, value));
    page.at.cursor = { row: within(page.at.cursor.row + step[0]), column: within(page.at.cursor.column + step[1]) };
    if (event.shiftKey) paint(c, [page.at.cursor], !page.at.erase);
    page.redraw();
  } else return;
  event.preventDefault();
}

// Pen, eraser, and a blank sheet.
export function tools(c) {
  const { state, page, place: { buttons } } = c;
  const own = state.letter_index === OWN;
  const choose = (erase) => {
    page.at.erase = erase;
    if (!own) keep(c, asDrawn(state));
    page.redraw();
  };
  const blank = () => {
    page.at.erase = false;
    keep(c, Array(SIZE).fill(".".repeat(SIZE)));
  };
  const list = [
    ["pen", () => choose(false), own && !page.at.erase, page.words.letter_pen],
    ["eraser", () => choose(true), own && Boolean(page.at.erase), page.words.letter_eraser],
    ["clear", blank, null, page.words.letter_clear],
  ];
  return svg("g", {}, list.map(([key, act, pressed, text], i) => {
    const x = buttons.x + i * (buttons.width + 8);
    return svg("g", { role: "button", tabindex: 0, "data-key": key, "aria-label": text, ...press(act),
      "aria-pressed": pressed == null ? null : String(pressed), class: `nnlab-button ${pressed ? "nnlab-pressed" : ""}` },
    svg("rect", { x, y: buttons.y, width: buttons.width, height: buttons.height, rx: 8 }),
    label(text, x + buttons.width / 2, buttons.y + buttons.height / 2, { size: 14, room: buttons.width - 8 }));
  }));
}
