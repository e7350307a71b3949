// Where grids of cells and columns of scores stand, in pixels.

const [TITLE, LABEL] = [22, 36]; // above a column; of a digit with its marks

/**
 * Where a square grid stands: count x count cells.
 * @param {number} x
 * @param {number} y
 * @param {number} cell  pixels of a side
 * @param {number} count
 */
export function board(x, y, cell, count) {
  return { x, y, cell, rows: count, columns: count, width: cell * count, height: cell * count };
}

/**
 * Two columns of ten scores, with the digits to their left.
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} row  pixels of a row
 */
export function scoresIn(x, y, width, row) {
  const column = (width - LABEL) / 2;
  const columns = [0, 1].map((i) => ({ x: x + LABEL + i * column, width: column - 8 }));
  return { x, width, top: y + TITLE, row, columns, bottom: y + TITLE + 10 * row };
}
