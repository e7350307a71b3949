// A grid of pixels that can be drawn on: by pointer, from pixel to pixel while it moves, and by keys.
import { svg } from "./dom.js";
import { ARROWS, follow, onStage, tap } from "./pointer.js";
import "./pixel_pad.css";

/** @typedef {import("./frame.js").Context} Context */
/** @typedef {import("./pictures.js").Place} Place */
/** @typedef {{x: number, y: number, cell: number, rows: number, columns: number}} Grid */

/**
 * @typedef {object} Pad
 * @property {Grid} grid
 * @property {(place: Place) => boolean} inked  whether a pixel is ink now
 * @property {(place: Place) => boolean} ink    what a stroke that begins there leaves: ink, or paper
 * @property {(places: Place[], ink: boolean) => void} paint  change the state
 * @property {(place: Place) => string} name   what a screen reader says of the pixel under the cursor
 * @property {"draws" | "taps" | "scrolls"} finger  what a finger does: draw on, change the pixel where it is
 *   lifted again, or nothing but scroll the page
 * @property {boolean} [shiftDraws]  whether Shift and an arrow draw on
 */

/**
 * The invisible surface over a picture, and the cursor of the keys.
 * @param {Context} c
 * @param {Pad} pad
 */
export function pixelPad(c, pad) {
  const { grid } = pad;
  const at = cursor(c, grid);
  const area = { x: grid.x, y: grid.y, width: grid.cell * grid.columns, height: grid.cell * grid.rows };
  const here = { x: grid.x + at.column * grid.cell, y: grid.y + at.row * grid.cell, width: grid.cell, height: grid.cell };
  return svg("g", {
    role: "application", tabindex: 0, "data-key": "pad", class: "nnlab-pixel-pad", "aria-label": pad.name(at),
    /** @param {KeyboardEvent} event */
    keydown: (event) => onKey(c, pad, event),
  },
  svg("rect", {
    ...area, "data-pad": "", class: `nnlab-pad-surface nnlab-finger-${pad.finger}`,
    /** @param {PointerEvent} event */
    pointerdown: (event) => onPointer(c, pad, event),
  }),
  svg("rect", { ...here, class: "nnlab-pad-cursor" }));
}

/**
 * @param {Context} c
 * @param {Grid} grid
 * @returns {Place}
 */
function cursor({ page }, { rows, columns }) {
  return (page.at.cursor ??= { row: Math.floor(rows / 2), column: Math.floor(columns / 2) });
}

/**
 * A finger that taps acts when it is lifted where it was put down, so that one can scroll past.
 * @param {Context} c
 * @param {Pad} pad
 * @param {PointerEvent} event
 */
function onPointer(c, pad, event) {
  const touch = event.pointerType === "touch";
  if (touch && pad.finger === "scrolls") return;
  let last = pixelAt(pad.grid, onStage(c, event));
  const ink = pad.ink(last);
  const begin = () => {
    c.page.at.cursor = last;
    pad.paint([last], ink);
  };
  if (touch && pad.finger === "taps") return tap(event, begin);
  const followed = follow(c.stage, event, (_dx, _dy, moved) => {
    const to = pixelAt(pad.grid, onStage(c, moved));
    if (to.row === last.row && to.column === last.column) return;
    pad.paint(between(last, to), ink);
    c.page.at.cursor = last = to;
  });
  if (followed) begin();
}

/**
 * Arrows move the cursor, with Shift they may draw; Space and Enter change the pixel under it.
 * @param {Context} c
 * @param {Pad} pad
 * @param {KeyboardEvent} event
 */
function onKey(c, pad, event) {
  const at = cursor(c, pad.grid);
  const step = ARROWS[event.key];
  if (event.key === " " || event.key === "Enter") pad.paint([at], pad.ink(at) && !pad.inked(at));
  else if (step) {
    const to = within(pad.grid, at.row + step[0], at.column + step[1]);
    c.page.at.cursor = to;
    if (event.shiftKey && pad.shiftDraws) pad.paint([to], pad.ink(to));
    c.page.redraw();
  } else return;
  event.preventDefault();
}

/**
 * @param {Grid} grid
 * @param {number} row
 * @param {number} column
 * @returns {Place}
 */
function within({ rows, columns }, row, column) {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}

/**
 * The pixel under a point of the stage; one beyond the picture is brought to its rim.
 * @param {Grid} grid
 * @param {{x: number, y: number}} point
 */
export function pixelAt(grid, { x, y }) {
  return within(grid, Math.floor((y - grid.y) / grid.cell), Math.floor((x - grid.x) / grid.cell));
}

/**
 * The pixels between two, both included: a fast pointer leaves no holes.
 * @param {Place} from
 * @param {Place} to
 * @returns {Place[]}
 */
export function between(from, to) {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column));
  /** @type {(a: number, b: number, k: number) => number} */
  const part = (a, b, k) => Math.round(a + ((b - a) * k) / Math.max(steps, 1));
  return Array.from({ length: steps + 1 }, (_, k) => ({ row: part(from.row, to.row, k), column: part(from.column, to.column, k) }));
}
