// Where everything of the matching explorer stands, in pixels: pure geometry.
import { SIDE } from "./match_compute.js";

const [TITLE, GAP, SUM] = [20, 22, 76]; // SUM: room for a score beside its products
const grid = (x, y, cell) => ({ x, y, cell, side: cell * SIDE });

export function matchLayout(width) {
  return width >= 480 ? besides(width) : below(width);
}

// The input on the left; a row for each template: template, products, their sum.
function besides(width) {
  const [large, small] = [30, 16];
  const [side, box] = [large * SIDE, small * SIDE];
  const left = (width - side - 2 * GAP - 2 * box - SUM) / 2;
  const step = TITLE + box + 12;
  const height = 2 * step - 8;
  const x = left + side + GAP;
  const rows = [0, 1].map((i) => {
    const top = TITLE + i * step;
    const sum = { x: x + 2 * box + GAP + 12, y: top + box / 2 };
    return row(x, top, small, GAP, sum, { x: sum.x, y: sum.y + 24 });
  });
  return { input: grid(left, (height + TITLE - side) / 2, large), rows, height };
}

// On a phone the input has a finger's room on top; below it a column for each template.
function below(width) {
  const [large, gap] = [25, 14];
  const half = (width - 22) / 2;
  const small = Math.floor((half - gap) / 2 / SIDE);
  const [side, box] = [large * SIDE, small * SIDE];
  const top = TITLE + side + 14 + TITLE;
  const inset = (half - gap - 2 * box) / 2;
  const rows = [0, 1].map((i) => {
    const x = i * (half + 22) + inset;
    const sum = { x: x + box + gap, y: top + box + 16 };
    return row(x, top, small, gap, sum, { x, y: sum.y });
  });
  return { input: grid((width - side) / 2, TITLE, large), rows, height: top + box + 28 };
}

function row(x, top, cell, gap, sum, winner) {
  return { template: grid(x, top, cell), products: grid(x + cell * SIDE + gap, top, cell), gap, sum, winner };
}

// The pixel under a point of the stage.
export function cellAt({ x, y, cell }, px, py) {
  const index = (value) => Math.max(0, Math.min(SIDE - 1, Math.floor(value / cell)));
  return { row: index(py - y), column: index(px - x) };
}
