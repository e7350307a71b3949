// Where everything of the ReLU explorer stands, in pixels: pure geometry.
import { square } from "../../core/js/plane.js";

const [TITLE, GAP, BELOW, WIDEST] = [24, 14, 8, 320];

/**
 * Two squares in a row: before and after ReLU; the later layer below, or beside where there is room.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {import("../../core/js/frame.js").Data} data
 */
export function layout(_state, _result, width, { boxes }) {
  const columns = width >= 820 ? 4 : 2;
  const side = Math.floor(Math.min(WIDEST, (width - 2 - GAP * (columns - 1)) / columns));
  const left = (width - columns * side - (columns - 1) * GAP) / 2;
  const squares = [0, 1, 2, 3].map((i) => {
    const [low, high] = boxes[Math.floor(i / 2)];
    const top = TITLE + Math.floor(i / columns) * (side + TITLE + BELOW);
    return square(left + (i % columns) * (side + GAP), top, side, low, high);
  });
  return { squares, height: squares[3].top + side + BELOW };
}
