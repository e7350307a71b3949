// Where everything of the confusion explorer stands, in pixels: pure geometry.

const [HEAD, SUM, GAP, SIDE] = [44, 42, 30, 190]; // HEAD: names above the table; SIDE: the chosen cell's column
const SAMPLES = 4;

/**
 * A wide page has the chosen cell beside the table, a narrow one below it.
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 */
export function layout(_state, { named, drawn }, width) {
  const wide = width >= 560;
  const left = named ? (wide ? 78 : 58) : 26;
  const room = (wide ? width - SIDE - GAP : width) - left - SUM;
  const cell = Math.floor(Math.min(34, room / 10));
  const table = { x: left, y: HEAD, width: 10 * cell, height: 10 * cell, rows: 10, columns: 10, cell };
  const bottom = HEAD + 10 * cell;
  const x = wide ? left + 10 * cell + SUM + GAP : 4;
  const panel = { x, y: wide ? HEAD - 14 : bottom + 34, width: wide ? Math.min(SIDE + 40, width - x - 6) : width - 12 };
  const step = drawn ? 62 : 40;
  const columns = drawn && panel.width >= 215 ? 2 : 1;
  /** @param {number} i */
  const sample = (i) => ({ x: panel.x + (i % columns) * (panel.width / columns), y: panel.y + 104 + Math.floor(i / columns) * (step + 8) });
  const below = panel.y + 104 + (drawn ? (SAMPLES / columns) * (step + 8) : SAMPLES * 48) + 16;
  return { table, panel, sample, height: Math.max(bottom + 12, below) };
}
