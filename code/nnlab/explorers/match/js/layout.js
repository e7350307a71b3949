// Where everything of the matching explorer stands, in pixels: pure geometry.
import { board } from "../../core/js/board.js";

const [TITLE, GAP, SUM] = [20, 22, 76]; // SUM: room for a score beside its products

export function layout(_state, _result, width, { side }) {
  return width >= 480 ? besides(width, side) : below(width, side);
}

// The input on the left; a row for each template: template, products, their sum.
function besides(width, count) {
  const [large, small] = [30, 16];
  const [side, box] = [large * count, small * count];
  const left = (width - side - 2 * GAP - 2 * box - SUM) / 2;
  const step = TITLE + box + 12;
  const height = 2 * step - 8;
  const x = left + side + GAP;
  const rows = [0, 1].map((i) => {
    const top = TITLE + i * step;
    const sum = { x: x + 2 * box + GAP + 12, y: top + box / 2 };
    return row(board(x, top, small, count), GAP, sum, { x: sum.x, y: sum.y + 24 });
  });
  return { input: board(left, (height + TITLE - side) / 2, large, count), rows, height };
}

// On a phone the input has a finger's room on top; below it a column for each template.
function below(width, count) {
  const [large, gap] = [25, 14];
  const half = (width - 22) / 2;
  const small = Math.floor((half - gap) / 2 / count);
  const [side, box] = [large * count, small * count];
  const top = TITLE + side + 14 + TITLE;
  const inset = (half - gap - 2 * box) / 2;
  const rows = [0, 1].map((i) => {
    const x = i * (half + 22) + inset;
    const sum = { x: x + box + gap, y: top + box + 16 };
    return row(board(x, top, small, count), gap, sum, { x, y: sum.y });
  });
  return { input: board((width - side) / 2, TITLE, large, count), rows, height: top + box + 28 };
}

function row(template, gap, sum, winner) {
  return { template, products: { ...template, x: template.x + template.width + gap }, gap, sum, winner };
}
