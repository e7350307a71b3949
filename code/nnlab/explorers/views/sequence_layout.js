// Where everything of the sequence explorer stands, in pixels: pure geometry.

const CELL = 46; // widest cell of the sequence
const COLUMN = 84; // widest column of a score and its gradients

export function sequenceLayout({ x, w, threshold }, result, width) {
  const narrow = width < 480;
  const pitch = Math.min(CELL, (width - 2) / x.length);
  const left = (width - pitch * x.length) / 2;
  const cells = x.map((_, at) => left + (at + 0.5) * pitch);
  const rows = sequenceRows(narrow);
  const names = narrow ? 28 : 34; // for the names of the weights, on the left
  const columns = result.size + 1;
  const column = Math.min(COLUMN, (width - names) / columns);
  const edge = (width - names - column * columns) / 2 + names;
  return {
    rows, pitch, left, cells, narrow, column, edge, size: pitch < 24 ? 13 : 15,
    frame: { x: cells[result.at] - pitch / 2, width: result.span * pitch },
    columns: Array.from({ length: columns }, (_, i) => edge + (i + 0.5) * column), // the last: the decision's
    right: edge + column * columns,
    ...bars([...result.scores, result.decision], threshold, rows),
    height: rows.table + w.length * rows.line + 6,
  };
}

// The middle of each row; the same for every state, so that nothing jumps.
function sequenceRows(narrow) {
  const cell = narrow ? 34 : 38;
  const input = 40 + 18 + cell / 2;
  const kernel = input + cell + 16;
  const top = kernel + cell / 2 + 66; // of the highest bar; its number stands above it
  const floor = top + (narrow ? 84 : 96);
  const back = floor + 30;
  return { cell, index: 18, top: 18, input, kernel, high: top, floor, back, line: narrow ? 24 : 26, table: back + 46 };
}

// One scale for all bars, for zero and for the threshold.
function bars(values, threshold, { high, floor }) {
  const [least, most] = [Math.min(0, threshold, ...values), Math.max(0, threshold, ...values)];
  const unit = (floor - high) / Math.max(1, most - least);
  const level = (value) => high + (most - value) * unit;
  return { level, zero: level(0), limit: level(threshold) };
}
