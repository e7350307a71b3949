// Where everything of the output-size explorer stands, in pixels: pure geometry.

const WIDEST = 26; // pixels of an entry
const WINDOWS = 104; // height kept for the lanes of windows
const CARD = 118; // height of a formula's card
const NUMBER = 26; // pixels from one number above the strip to the next, so that they do not touch

export function layout({ kernel, stride, padding, dilation }, { padded, reach }, width) {
  const cell = Math.min(WIDEST, width / padded);
  const lanes = Math.ceil((reach + 2) / stride); // one free entry between two windows of a lane
  const pitch = Math.min(22, WINDOWS / lanes);
  const rows = { name: 9, ticks: 30, input: 40, strip: 22, windows: 72, output: 72 + WINDOWS + 24 };
  const top = rows.output + rows.strip + 20;
  const lane = (i) => rows.windows + (i % lanes) * pitch;
  return {
    cell, pitch, lanes, rows, lane,
    every: [1, 2, 5, 10, 20, 50].find((step) => step * cell >= NUMBER), // entries from number to number
    left: (place) => place * cell,
    entry: (i) => (padding + i) * cell,
    // Runs of entries that a window reads, as [first, length]: one run unless dilation parts them.
    runs: dilation === 1 ? [[0, kernel]] : Array.from({ length: kernel }, (_, j) => [j * dilation, 1]),
    bar: Math.min(11, Math.max(2, pitch - 3)),
    ...cards(top, width),
  };
}

// The two formulas side by side, or one below the other on a narrow page.
function cards(top, width) {
  const beside = width >= 560;
  const card = { width: beside ? (width - 16) / 2 : width, height: CARD };
  const second = beside ? [card.width + 16, top] : [0, top + CARD + 12];
  return { card, cards: [[0, top], second], height: second[1] + CARD + 2 };
}
