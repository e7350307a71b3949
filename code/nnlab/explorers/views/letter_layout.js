// Where everything of the letter explorer stands, in pixels: pure geometry.
import { SIZE } from "./letter_pen.js";

const TITLE = 22;
const GAP = 22;
const BUTTON = 40;
const SCALE = 26; // below a map, for the meaning of its colours

export function letterLayout(width) {
  return width >= 600 ? onPage(width) : onPhone(width);
}

// The letter on the left; on the right four small squares, two by two.
function onPage(width) {
  const grid = letterBox(0, width * 0.47);
  const left = grid.side + 26;
  const small = Math.min((width - left - GAP) / 2, (grid.side + BUTTON - 2 * TITLE) / 2);
  const start = left + (width - left - 2 * small - GAP) / 2;
  const box = (column, row) => square(start + column * (small + GAP), TITLE + row * (small + TITLE + 30), small);
  const vote = { ...box(1, 0), width: small, row: Math.min(28, small / 6) };
  return finished(true, { grid, pen: box(0, 0), vote, endpoint: box(0, 1), corner: box(1, 1) });
}

// The letter with its vote beside it, and the three pictures that come of it in one row below.
function onPhone(width) {
  const grid = letterBox(0, Math.min(width - 116, 288));
  const left = grid.side + 16;
  const vote = { x: left, y: TITLE, side: grid.side, width: Math.min(width - left, 200), row: 30 };
  const small = Math.min((width - 2 * 14) / 3, 150);
  const top = TITLE + grid.side + 10 + BUTTON + 10 + TITLE;
  const box = (column) => square(column * (small + 14), top, small);
  return finished(false, { grid, vote, pen: box(0), endpoint: box(1), corner: box(2) });
}

const square = (x, y, side) => ({ x, y, side, cell: side / SIZE });

function letterBox(x, most) {
  return square(x, TITLE, Math.floor(Math.min(most, 372) / SIZE) * SIZE);
}

function finished(wide, places) {
  const { grid, corner } = places;
  const across = wide ? grid.side : corner.x + corner.side;
  const buttons = { x: grid.x, y: TITLE + grid.side + 10, width: (across - 16) / 3, height: BUTTON };
  const height = Math.max(corner.y + corner.side + SCALE, buttons.y + BUTTON + 4);
  return { wide, ...places, buttons, height };
}

// The pixel under a point of the stage; one beyond the picture is brought to its rim.
export function pixelAt({ grid: { x, y, cell } }, px, py) {
  const index = (value) => Math.max(0, Math.min(SIZE - 1, Math.floor(value / cell)));
  return { row: index(py - y), column: index(px - x) };
}

// The pixels between two, both included: a fast pointer leaves no holes.
export function between(from, to) {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column));
  const part = (a, b, k) => Math.round(a + ((b - a) * k) / Math.max(steps, 1));
  return Array.from({ length: steps + 1 }, (_, k) => ({ row: part(from.row, to.row, k), column: part(from.column, to.column, k) }));
}

// Rows of "#" and "." after a square pen of `width` pixels has touched a pixel.
export function touched(pixels, { row, column }, width, ink) {
  const [back, on] = [Math.floor((width - 1) / 2), Math.floor(width / 2)];
  const hit = (value, middle) => value >= middle - back && value <= middle + on;
  return pixels.map((line, i) => (hit(i, row)
    ? [...line].map((sign, j) => (hit(j, column) ? (ink ? "#" : ".") : sign)).join("") : line));
}
