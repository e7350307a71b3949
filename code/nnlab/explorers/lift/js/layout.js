// Where everything of the lift explorer stands, in pixels: pure geometry.

const [TITLE, GAP, MOST] = [42, 12, 290];

/**
 * Three squares in a row; on a narrow page two, and one below them.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 */
export function layout(_state, _result, width) {
  const columns = width >= 500 ? 3 : 2;
  const side = Math.floor(Math.min(MOST, (width - 2 - GAP * (columns - 1)) / columns));
  const left = (width - columns * side - (columns - 1) * GAP) / 2;
  const squares = [0, 1, 2].map((i) => ({
    left: left + (i % columns) * (side + GAP), top: TITLE + Math.floor(i / columns) * (side + TITLE), size: side,
  }));
  return { squares, height: squares[2].top + side + 6 };
}
