// Where everything of the template explorer stands, in pixels: pure geometry.
import { board } from "../../core/js/board.js";

const [TITLE, GAP, FOOT, ROW] = [20, 18, 38, 24]; // FOOT: below a board, its sum and bias; ROW: a finger's
const [CLEAR, LABEL] = [34, 36]; // the button below the input; a digit with its marks

export function layout(_state, _result, width, { side }) {
  return width >= 560 ? besides(width, side) : below(width, side);
}

// The input on the left, the bars beside it, five boards in a row below.
function besides(width, count) {
  const input = board(0, TITLE, 24, count);
  const bars = barsIn(input.width + 28, width - input.width - 28);
  const top = Math.max(bars.bottom, input.y + input.height + CLEAR + 16) + 14 + TITLE;
  const cell = Math.min(18, Math.floor((width - 4 * GAP) / 5 / count));
  const step = cell * count + GAP;
  const left = (width - 5 * step + GAP) / 2;
  const boards = [0, 1, 2, 3, 4].map((i) => board(left + i * step, top, cell, count));
  return { input, bars, boards, clear: clearBelow(input), height: top + cell * count + FOOT };
}

// On a phone one thing follows the other, and the boards stand in pairs.
function below(width, count) {
  const input = board((width - 24 * count) / 2, TITLE, 24, count);
  const bars = barsIn(0, width, input.y + input.height + CLEAR + 22);
  const cell = 15;
  const [step, down] = [cell * count + 2 * GAP, cell * count + FOOT + TITLE];
  const left = (width - 2 * step + 2 * GAP) / 2;
  const top = bars.bottom + 14 + TITLE;
  const boards = [0, 1, 2, 3].map((i) => board(left + (i % 2) * step, top + Math.floor(i / 2) * down, cell, count));
  boards.push(board((width - cell * count) / 2, top + 2 * down, cell, count));
  return { input, bars, boards, clear: clearBelow(input), height: top + 3 * down - TITLE };
}

function clearBelow({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height + 10 + CLEAR / 2, width: 110, height: CLEAR };
}

// Three columns of ten bars each: score, cosine, correlation; numbers to the right of their bars.
function barsIn(x, width, y = 0) {
  const column = (width - LABEL) / 3;
  const columns = [0, 1, 2].map((i) => ({ x: x + LABEL + i * column, width: column - 8 }));
  const top = y + TITLE;
  return { x, width, top, row: ROW, label: LABEL, columns, bottom: top + 10 * ROW };
}
