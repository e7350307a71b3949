// Where everything of the receptive field explorer stands, in pixels: pure geometry. The strips show the
// last stack that fits, the table the one that is set: a layer that does not fit is to be changed there.

const [NAME, STRIP, GAP, WIDEST] = [16, 20, 30, 24]; // a row's name; a row; between two rows; a cell of the input
const BRACKETS = 34; // above the input: the field of the unit, and its neighbour's
const [HEAD, LINE, BUTTONS] = [26, 44, 52]; // of the table: heads, a layer, what changes a setting
const COLUMNS = { kind: 66, kernel: 46, stride: 60, padding: 46, size: 46, jump: 44, start: 46 };
const TABLE = Object.values(COLUMNS).reduce((sum, column) => sum + column);
const ROOMY = 560; // pixels of the table at most
const MANY = 46; // entries of the input that a scale may span

/** @typedef {{count: number, padding: number, field: number[]}} Stacked */

/**
 * @param {any} state
 * @param {any} result
 * @param {number} width
 * @param {any} _data
 * @param {any} now  what is set
 */
export function layout(state, { units, fields, layers }, width, _data, now = state) {
  const stacked = units.map((/** @type {number} */ count, /** @type {number} */ i) => ({ count, padding: layers[i]?.padding ?? 0, field: fields[i] }));
  const scale = scaleOf(stacked, width);
  const rows = stacked.map((/** @type {Stacked} */ row, /** @type {number} */ i) => {
    const y = NAME + BRACKETS + i * (STRIP + GAP);
    return { y, tall: STRIP, count: row.count, padding: row.padding, ...across(row, scale, width) };
  });
  const table = tableAt(rows[rows.length - 1].y + STRIP + 22, width, now.count);
  return { ...scale, rows, gap: GAP, top: NAME / 2, bracket: NAME + 8, table, height: table.bottom + 4 };
}

// A unit stands above the middle of its field and is as wide as its jump: where the first one begins, in
// entries of the input.
/** @type {(field: number[]) => number} */
const firstOf = ([size, jump, start]) => start + (size - jump) / 2;

// All rows on one scale with their padding; a row that would make the others too small is squeezed.
/** @type {(stacked: Stacked[], width: number) => {cell: number, input: number}} */
function scaleOf(stacked, width) {
  let [low, high] = [0, 0];
  for (const { count, padding, field } of stacked) {
    const [from, to] = [-padding, count + padding].map((entry) => firstOf(field) + entry * field[1]);
    if (Math.max(high, to) - Math.min(low, from) <= MANY) [low, high] = [Math.min(low, from), Math.max(high, to)];
  }
  const cell = Math.min(WIDEST, (width - 2) / (high - low));
  return { cell, input: (width - (high - low) * cell) / 2 - low * cell };
}

/** @type {(row: Stacked, scale: {cell: number, input: number}, width: number) => {pitch: number, left: number}} */
function across({ count, padding, field }, { cell, input }, width) {
  const total = count + 2 * padding;
  const pitch = Math.min(field[1] * cell, (width - 2) / total);
  const middle = input + (firstOf(field) + field[1] / 2) * cell; // of unit 0
  const left = Math.max(1, Math.min(width - 1 - total * pitch, middle - pitch / 2 - padding * pitch));
  return { pitch, left: left + padding * pitch };
}

/** @type {(top: number, width: number, count: number) => any} */
function tableAt(top, width, count) {
  const scale = Math.min(width, ROOMY) / TABLE;
  let x = 0;
  const columns = Object.fromEntries(Object.entries(COLUMNS).map(([name, own]) => {
    const column = { x: x + (own * scale) / 2, width: own * scale };
    x += column.width;
    return [name, column];
  }));
  const line = (/** @type {number} */ number) => top + HEAD + (number - 0.5) * LINE; // the middle of a layer's line
  const end = top + HEAD + count * LINE;
  return { top, head: top + HEAD / 2, columns, line, tall: LINE - 4, right: x, buttons: end + BUTTONS / 2, bottom: end + BUTTONS };
}
