// Where everything of the output-size explorer stands, in pixels: pure geometry.

const WINDOWS = 104; // height kept for the rows of windows
const CARD = 118;

export function layout({ n, kernel, stride, padding, dilation }, { padded, reach }, width) {
  const cell = Math.min(26, width / padded);
  const lanes = Math.ceil((reach + 2) / stride); // one free entry between two windows of a row
  const pitch = Math.min(22, WINDOWS / lanes);
  const rows = { name: 9, ticks: 30, input: 40, strip: 22, windows: 72, output: 72 + WINDOWS + 24 };
  rows.cards = rows.output + rows.strip + 20;
  const side = width >= 560;
  const card = side ? (width - 16) / 2 : width;
  return {
    cell, pitch, lanes, rows, every: tickStep(cell),
    left: (place) => place * cell,
    entry: (i) => (padding + i) * cell,
    lane: (i) => rows.windows + (i % lanes) * pitch,
    // Runs of entries that a window reads, as [first, length]: one run unless dilation parts them.
    runs: dilation === 1 ? [[0, kernel]] : Array.from({ length: kernel }, (_, j) => [j * dilation, 1]),
    bar: Math.min(11, Math.max(2, pitch - 3)),
    cards: [[0, rows.cards], side ? [card + 16, rows.cards] : [0, rows.cards + CARD + 12]],
    card: { width: card, height: CARD },
    ticks: n,
    height: rows.cards + CARD * (side ? 1 : 2) + (side ? 2 : 14),
  };
}

// Every how many entries a number stands above the strip, so that numbers do not touch.
function tickStep(cell) {
  return [1, 2, 5, 10, 20, 50].find((step) => step * cell >= 26);
}
