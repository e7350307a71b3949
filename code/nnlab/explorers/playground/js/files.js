// A setup as a small JSON file, and a reader's points as a table of text: as nnlab/playground/files.py.
import { EDGE } from "./data.js";
import { MOST_POINTS, MOST_VALUE, onGrid, SHOWN, VERSION } from "./fields.js";
import { Problem } from "./problem.js";
import { setupFrom } from "./setup.js";

const FORMAT = "nnlab playground";
const NUMBER = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/;
const MARKS = ["\t", ";", ","];

/** @param {import("./setup.js").Setup} setup */
export function toJson(setup) {
  return JSON.stringify({ format: FORMAT, version: VERSION, setup }, null, 1);
}

/** @param {string} text */
export function fromJson(text) {
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Problem("file_json");
  }
  if (found?.format !== FORMAT || !("setup" in found)) throw new Problem("file_form");
  if (found.version !== VERSION) {
    throw new Problem("other_version", { given: String(found.version).slice(0, 20), version: VERSION });
  }
  return setupFrom(found.setup);
}

/**
 * Points of CSV, x, y and class of one per line, as setup.own has them, or, where one is not whole, x, y and value,
 * as setup.measured has them; scaled: whether the coordinates were brought to −1.5 to 1.5, axis by axis, to fit the
 * picture.
 * @param {string} text
 * @returns {{points: [number, number, number][], scaled: boolean, values: boolean}}
 */
export function readTable(text) {
  /** @type {{line: number, row: number[]}[]} */
  const rows = [];
  let names = true; // the first line may be one of names
  text.split(/\r\n|\r|\n/).forEach((whole, i) => {
    const given = trimmed(whole);
    if (!given || given.startsWith("#")) return;
    const cells = cellsOf(given);
    const first = names;
    names = false;
    if (first && !cells.some((cell) => NUMBER.test(cell))) return;
    if (rows.length === MOST_POINTS) throw new Problem("table_many", { line: i + 1, most: MOST_POINTS });
    rows.push({ line: i + 1, row: rowOf(i + 1, cells) });
  });
  if (!rows.length) throw new Problem("table_empty");
  const values = rows.some(({ row }) => row[2] % 1);
  return { ...onPicture(values ? measured(rows) : labelled(rows)), values };
}

/** @param {string} text */
const trimmed = (text) => text.replace(/^[ \t\ufeff]+|[ \t\ufeff]+$/g, "");

/** @param {string} given */
function cellsOf(given) {
  const row = given.replace(/−/g, "-");
  const mark = MARKS.find((one) => row.includes(one));
  const cells = row.split(mark ?? /[ \t]+/).map((cell) => unquoted(trimmed(cell)));
  return mark && mark !== "," ? cells.map((cell) => cell.replace(/,/g, ".")) : cells;
}

/** @param {string} cell */
function unquoted(cell) {
  const quoted = cell.length > 1 && (cell[0] === '"' || cell[0] === "'") && cell[0] === cell[cell.length - 1];
  return quoted ? trimmed(cell.slice(1, -1)) : cell;
}

/**
 * @param {number} line
 * @param {string[]} cells
 */
function rowOf(line, cells) {
  if (cells.length !== 3) throw new Problem("table_cells", { line, count: cells.length });
  for (const cell of cells) {
    if (!NUMBER.test(cell) || Math.abs(Number(cell)) > 1e100) {
      throw new Problem("table_number", { line, given: Array.from(cell).slice(0, 40).join("") });
    }
  }
  return cells.map(Number);
}

/** @param {{line: number, row: number[]}[]} rows */
function measured(rows) {
  const wrong = rows.find(({ row }) => Math.abs(row[2]) > MOST_VALUE);
  if (wrong) throw new Problem("table_value", { line: wrong.line, given: wrong.row[2], most: MOST_VALUE });
  return rows.map(({ row: [x1, x2, value] }) => [x1, x2, onGrid(value, MOST_VALUE)]);
}

/** @param {{line: number, row: number[]}[]} rows */
function labelled(rows) {
  const low = rows.some(({ row }) => row[2] === -1) ? -1 : 0;
  const wrong = rows.find(({ row }) => row[2] !== low && row[2] !== 1);
  if (wrong) throw new Problem("table_class", { line: wrong.line, given: wrong.row[2] });
  return rows.map(({ row: [x1, x2, label] }) => [x1, x2, Number(label === 1)]);
}

/** @param {number[][]} rows */
function onPicture(rows) {
  const scaled = rows.some(([x1, x2]) => Math.max(Math.abs(x1), Math.abs(x2)) > SHOWN);
  for (const axis of scaled ? [0, 1] : []) {
    const values = rows.map((row) => row[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const [middle, half] = [(low + high) / 2, (high - low) / 2 || 1];
    for (const row of rows) row[axis] = ((row[axis] - middle) / half) * EDGE;
  }
  /** @type {[number, number, number][]} */
  const points = rows.map(([x1, x2, third]) => [onGrid(x1), onGrid(x2), third]);
  return { points, scaled };
}
