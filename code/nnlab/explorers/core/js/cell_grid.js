// A grid of cells of which one is chosen: by a mouse over it, by a finger's tap, by the arrow keys.
import { outline } from "./cells.js";
import { svg } from "./dom.js";
import { ARROWS, focusOn, onStage, tap } from "./pointer.js";
import "./cell_grid.css";

/** @typedef {import("./frame.js").Context} Context */
/** @typedef {{row: number, column: number}} Spot  counted as the cells stand */
/** @typedef {{x: number, y: number, width: number, height: number, rows: number, columns: number}} Cells */

/**
 * The invisible surface over the cells, and the outline of the chosen one.
 * @param {Context} c
 * @param {object} grid
 * @param {string} grid.key
 * @param {Cells} grid.cells
 * @param {Spot} grid.at  the chosen cell
 * @param {string} grid.name  what a screen reader says of it
 * @param {(spot: Spot) => void} grid.choose
 */
export function cellGrid(c, { key, cells, at, name, choose }) {
  const { x, y, width, height } = cells;
  /** @param {Spot} spot */
  const go = (spot) => {
    if (spot.row !== at.row || spot.column !== at.column) choose(spot);
  };
  /** @param {PointerEvent} event */
  const under = (event) => spotAt(cells, onStage(c, event));
  return svg("g", {
    role: "application", tabindex: 0, "data-key": key, "aria-label": name, class: "nnlab-cell-grid",
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const to = walked(cells, at, event.key);
      if (!to) return;
      event.preventDefault();
      go(to);
    },
  },
  outline(boxOf(cells, at), { "pointer-events": "none" }),
  svg("rect", {
    x, y, width, height, "data-grid": key, class: "nnlab-grid-surface",
    /** @param {PointerEvent} event */
    pointermove: (event) => {
      if (event.pointerType === "mouse" && !event.buttons) go(under(event));
    },
    /** @param {PointerEvent} event */
    pointerdown: (event) => tap(event, () => {
      go(under(event));
      focusOn(c.stage, key);
    }),
  }));
}

/**
 * The cell under a point of the stage; one beyond the grid is brought to its rim.
 * @param {Cells} cells
 * @param {{x: number, y: number}} point
 * @returns {Spot}
 */
export function spotAt({ x, y, width, height, rows, columns }, point) {
  return within(rows, columns, Math.floor(((point.y - y) / height) * rows), Math.floor(((point.x - x) / width) * columns));
}

/**
 * Where a key leads from a cell: arrows to the next one, Home and End along the row; null for others.
 * @param {Cells} cells
 * @param {Spot} at
 * @param {string} key
 */
export function walked({ rows, columns }, at, key) {
  if (key === "Home") return { ...at, column: 0 };
  if (key === "End") return { ...at, column: columns - 1 };
  const [down, right] = ARROWS[key] ?? [];
  return down == null ? null : within(rows, columns, at.row + down, at.column + right);
}

/**
 * @param {Cells} cells
 * @param {Spot} spot
 */
export function boxOf({ x, y, width, height, rows, columns }, { row, column }) {
  return { x: x + (column * width) / columns, y: y + (row * height) / rows, width: width / columns, height: height / rows };
}

/** @type {(rows: number, columns: number, row: number, column: number) => Spot} */
function within(rows, columns, row, column) {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}
