// Where everything of the sequence explorer stands, in pixels: pure geometry.

const CELL = 46; // widest cell of the sequence
const COLUMN = 84; // widest column of a score and its gradients

export function layout({ x, w, threshold }, result, width) {
  const narrow = width < 480;
  const pitch = Math.min(CELL, (width - 2) / x.length);
  const left = (width - pitch * x.length) / 2;
  const cells = x.map((_, at) => left + (at + 0.5) * pitch);
  const rows = rowsFor(narrow);
  return {
    rows, pitch, cells, size: pitch < 24 ? 13 : 15,
    frame: { x: cells[result.at] - pitch / 2, width: result.span * pitch },
    ...columnsFor(result.size + 1, width, narrow),
    ...bars([...result.scores, result.decision], threshold, rows),
    height: rows.table + w.length * rows.line + 6,
  };
}

// The middle of each row; the same for every state, so that nothing jumps.
function rowsFor(narrow) {
  const cell = narrow ? 34 : 38;
  const input = 40 + 18 + cell / 2;
  const kernel = input + cell + 16;
  const high = kernel + cell / 2 + 66; // top of the highest bar; its number stands above it
  const floor = high + (narrow ? 84 : 96);
  const back = floor + 30;
  return { cell, index: 18, top: 18, input, kernel, high, floor, back, line: narrow ? 24 : 26, table: back + 46 };
}

// A column for each window and a last one for the decision; the weights' names stand left of `edge`.
function columnsFor(count, width, narrow) {
  const names = narrow ? 28 : 34;
  const column = Math.min(COLUMN, (width - names) / count);
  const edge = (width - names - column * count) / 2 + names;
  const columns = Array.from({ length: count }, (_, i) => edge + (i + 0.5) * column);
  return { column, edge, columns, right: edge + column * count };
}

// One scale for all bars, for zero and for the threshold.
function bars(values, threshold, { high, floor }) {
  const [least, most] = [Math.min(0, threshold, ...values), Math.max(0, threshold, ...values)];
  const unit = (floor - high) / Math.max(1, most - least);
  const level = (value) => high + (most - value) * unit;
  return { level, zero: level(0), limit: level(threshold) };
}
