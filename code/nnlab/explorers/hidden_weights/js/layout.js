// Where everything of the hidden weights explorer stands, in pixels: pure geometry.

const [LEFT, RIGHT, TITLE, UNITS, CLASSES] = [22, 58, 22, 10, 10]; // LEFT: the classes; RIGHT: their scores

/**
 * Above three pictures: the digit, the chosen unit, their products. Below a column for each unit.
 * @param {any} _state
 * @param {import("./compute.js").Result} _result
 * @param {number} width
 */
export function layout(_state, _result, width) {
  const column = Math.floor(Math.min(62, (width - LEFT - RIGHT) / UNITS));
  const left = Math.floor((width - LEFT - RIGHT - UNITS * column) / 2) + LEFT;
  const cell = Math.floor(Math.min(18, (width - 60) / 24));
  const gap = Math.min(70, (width - 24 * cell) / 2 - 2);
  const start = (width - 24 * cell - 2 * gap) / 2;
  const boards = [0, 1, 2].map((i) => ({ x: start + i * (8 * cell + gap), y: TITLE, cell, width: 8 * cell, height: 8 * cell }));
  const small = Math.max(2, Math.floor((column - 3) / 8));
  const top = TITLE + 8 * cell + 40 + 18;
  const row = width < 480 ? 26 : 32;
  const bars = { x: left, y: top + 8 * small + 24, width: UNITS * column, height: CLASSES * row, rows: CLASSES, columns: UNITS, column, row };
  /** @param {number} unit */
  const picture = (unit) => ({ x: left + unit * column + (column - 8 * small) / 2, y: top, cell: small, width: 8 * small, height: 8 * small });
  return { boards, gap, bars, picture, height: bars.y + bars.height + 14 };
}
