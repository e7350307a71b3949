// The numbers of the hidden-units explorer: pure, and the same as nnlab.shallow.Net gives.
import { fill, number } from "./frame.js";
import { segment } from "./plane.js";

const EVERY = 10; // epochs between two kept ones
export const REACH = 1.5; // the picture shows -1.5 to 1.5
const NAMES = ["donut", "duck", "spiral"];
const MARKS = ["●", "▲"];

const unpacked = new WeakMap(); // decoding and counting once for each run is enough

function once(owner, make) {
  if (!unpacked.has(owner)) unpacked.set(owner, make());
  return unpacked.get(owner);
}

function bytesOf(text) {
  return new DataView(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer);
}

// Rows of a scale, a 32-bit float, and so many steps of it, 16-bit whole numbers; low byte first.
function unpack(text, columns) {
  const table = bytesOf(text);
  const width = 4 + 2 * columns;
  return Float64Array.from({ length: (table.byteLength / width) * columns }, (_, i) => {
    const row = Math.floor(i / columns) * width;
    return table.getInt16(row + 4 + 2 * (i % columns), true) * table.getFloat32(row, true);
  });
}

function dataOf(known) {
  return once(known, () => {
    const labels = [...known.labels].map(Number);
    const table = bytesOf(known.points); // x and y of each point, as 32-bit floats
    return { labels, points: labels.map((_, i) => [0, 4].map((at) => table.getFloat32(8 * i + at, true))) };
  });
}

// One run's weights and, filled as they are asked for, how many points each epoch has right.
function runOf(run, hidden) {
  return once(run, () => ({ weights: unpack(run.weights, 4 * hidden + 1), right: [] }));
}

function netAt(run, hidden, at) {
  const size = 4 * hidden + 1;
  const row = runOf(run, hidden).weights.subarray(at * size, (at + 1) * size);
  const units = Array.from({ length: hidden }, (_, i) => ({ w: [row[i], row[hidden + i]], b: row[2 * hidden + i], v: row[3 * hidden + i] }));
  const part = ({ w, b, v }, x, y) => v * Math.tanh(w[0] * x + w[1] * y + b);
  const score = (x, y) => units.reduce((sum, unit) => sum + part(unit, x, y), 0) + row[size - 1];
  return { units, part, score };
}

function rightAt(data, run, hidden, at) {
  const { right } = runOf(run, hidden);
  if (right[at] == null) {
    const { score } = netAt(run, hidden, at);
    right[at] = data.points.filter(([x, y], i) => (2 * data.labels[i] - 1) * score(x, y) > 0).length;
  }
  return right[at];
}

export function compute({ runs, data_index, units, epoch, one }) {
  const known = runs[data_index];
  const data = dataOf(known);
  const run = known.runs[units - 1];
  const at = Math.round(epoch / EVERY);
  const epochs = runOf(run, units).weights.length / (4 * units + 1);
  const count = data.labels.length;
  const curve = Array.from({ length: epochs }, (_, i) => rightAt(data, run, units, i) / count);
  const byUnits = known.runs.map((each, i) => rightAt(data, each, i + 1, at) / count);
  const net = netAt(run, units, at);
  const outside = net.units.flatMap(({ w, b }, i) => (segment(w, b, -REACH, REACH) ? [] : [i + 1]));
  const alone = Math.min(one, units);
  return { data, net, at, alone, count, right: rightAt(data, run, units, at), curve, byUnits, outside, last: units, seed: run.seed };
}

// The chosen unit first: a slider whose range has shrunk does not move its handle any more.
export function derived({ alone, last }) {
  return { one: alone, last_one: last };
}

export function percent(share) {
  return Math.floor(100 * share + 0.5);
}

export function readout({ units, epoch }, result, words) {
  const { right, count, outside, alone, net, seed } = result;
  const said = [
    fill(words.hidden_units_right, { right, count, percent: number((100 * right) / count) }),
    fill(words.hidden_units_run, { units, epoch, seed }),
  ];
  if (alone) {
    const { v } = net.units[alone - 1];
    said.push(fill(words.hidden_units_alone, { unit: alone, v: number(v), mark: MARKS[v > 0 ? 1 : 0] }));
  }
  if (outside.length) said.push(fill(words.hidden_units_outside, { units: outside.join(", ") }));
  return said.join(" · ");
}

export function code({ runs, data_index, units, epoch }) {
  const { seed } = runs[data_index].runs[units - 1];
  return `from nnlab.folding import train_units\n\nruns = train_units("${NAMES[data_index]}", hidden=[${units}], seeds=[${seed}], epochs=300)\nruns[${units}].accuracy(${epoch})`;
}
