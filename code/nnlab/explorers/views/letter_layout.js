// Where everything of the letter explorer stands, in pixels: pure geometry.
import { SIZE } from "./letter_pen.js";

const TITLE = 22;
const GAP = 22;
const BUTTON = 34;

export function letterLayout(width) {
  const wide = width >= 600;
  const side = Math.floor(Math.min(wide ? width * 0.47 : width, 372) / SIZE) * SIZE;
  const left = wide ? side + 26 : 0;
  const small = Math.min((width - left - GAP) / 2, (side + BUTTON - 2 * TITLE) / 2 + (wide ? 0 : 20));
  const top = wide ? 0 : TITLE + side + BUTTON + 22;
  const step = small + TITLE + 30;
  const start = wide ? left + (width - left - 2 * small - GAP) / 2 : (width - 2 * small - GAP) / 2;
  const box = (column, row) => ({ x: start + column * (small + GAP), y: top + TITLE + row * step, side: small, cell: small / SIZE });
  const grid = { x: wide ? 0 : (width - side) / 2, y: TITLE, side, cell: side / SIZE };
  const places = { pen: box(0, 0), vote: box(1, 0), endpoint: box(0, 1), corner: box(1, 1) };
  const bottom = places.corner.y + small + 26;
  const buttons = { x: grid.x, y: TITLE + side + 10, width: (side - 16) / 3, height: BUTTON };
  return { wide, grid, ...places, buttons, height: Math.max(bottom, buttons.y + BUTTON + 4) };
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
