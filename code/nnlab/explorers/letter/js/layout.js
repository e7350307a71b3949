// Where everything of the letter explorer stands, in pixels: pure geometry.
import { BUTTON } from "../../core/js/stepper.js";

const TITLE = 22;
const GAP = 22;
const SCALE = 26; // below a map, for the meaning of its colours
const LARGEST = 372; // of the letter

export function layout(_state, _result, width, { side }) {
  return width >= 600 ? onPage(width, side) : onPhone(width, side);
}

// The letter on the left; on the right four small squares, two by two.
function onPage(width, count) {
  const grid = letterBox(width * 0.47, count);
  const left = grid.side + 26;
  const small = Math.min((width - left - GAP) / 2, (grid.side + BUTTON - 2 * TITLE) / 2);
  const start = left + (width - left - 2 * small - GAP) / 2;
  const box = (column, row) => square(start + column * (small + GAP), TITLE + row * (small + TITLE + 30), small, count);
  const vote = { ...box(1, 0), width: small, row: Math.min(28, small / 6) };
  return finished(true, { grid, pen: box(0, 0), vote, endpoint: box(0, 1), corner: box(1, 1) });
}

// The letter with its vote beside it, and the three pictures that come of it in one row below.
function onPhone(width, count) {
  const grid = letterBox(Math.min(width - 116, 288), count);
  const left = grid.side + 16;
  const vote = { x: left, y: TITLE, side: grid.side, width: Math.min(width - left, 200), row: 30 };
  const small = Math.min((width - 2 * 14) / 3, 150);
  const top = TITLE + grid.side + 10 + BUTTON + 10 + TITLE;
  const box = (column) => square(column * (small + 14), top, small, count);
  return finished(false, { grid, vote, pen: box(0), endpoint: box(1), corner: box(2) });
}

function square(x, y, side, count) {
  return { x, y, side, width: side, height: side, cell: side / count, rows: count, columns: count };
}

function letterBox(most, count) {
  return square(0, TITLE, Math.floor(Math.min(most, LARGEST) / count) * count, count);
}

function finished(wide, places) {
  const { grid, corner } = places;
  const across = wide ? grid.side : corner.x + corner.side;
  const buttons = { x: grid.x, y: TITLE + grid.side + 10, width: (across - 16) / 3, height: BUTTON };
  const height = Math.max(corner.y + corner.side + SCALE, buttons.y + BUTTON + 4);
  return { wide, ...places, buttons, height };
}
