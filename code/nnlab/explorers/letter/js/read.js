// Reads a picture in the steps of nnlab.motifs.classify_letter: even strokes, maps, hits, vote.
import { grid } from "./geometry.js";
import { contrast, evenStrokes, measure } from "./strokes.js";
import { handMade } from "./templates.js";

/** @typedef {{kind: string, name: string, row: number, column: number, score: number}} Hit */

/**
 * Everything that the thresholds do not change: the dear part, to be kept by the caller. `edge` is
 * paper around the picture, so that strokes made thicker at its rim are not cut off there.
 * @param {number[][]} picture
 * @param {number} stride
 * @param {any} reading  the numbers of nnlab.motifs
 */
export function respond(picture, stride, reading) {
  const ink = contrast(picture);
  const frame = measure(ink, reading);
  if (!frame) return nothing(ink, reading);
  const edge = stride * Math.ceil(frame.pen / stride);
  const even = evenStrokes(grid(ink.length + 2 * edge, (i, j) => ink[i - edge]?.[j - edge] ?? 0), frame, reading);
  const templates = handMade(frame, reading);
  const answers = templates.map((one) => slide(even, one));
  const maps = Object.fromEntries(reading.kinds.map((kind) => [kind, best(templates, answers, kind)]));
  return { frame, edge, ink: inside(even, edge), rim: templates[0].rim, maps };
}

// Less than a pixel of ink: nothing answers anywhere.
function nothing(ink, { kinds }) {
  const zeros = ink.map((row) => row.map(() => 0));
  const maps = Object.fromEntries(kinds.map((kind) => [kind, { values: zeros, names: [] }]));
  return { frame: null, edge: 0, ink: zeros, rim: 0, maps };
}

function inside(rows, edge) {
  const cut = (line) => line.slice(edge, line.length - edge);
  return cut(rows).map(cut);
}

// Each inked pixel adds its share to all places whose window holds it: most pixels are paper.
function slide(rows, { rim, weights }) {
  const size = rows.length;
  const answers = rows.map(() => new Float64Array(size));
  rows.forEach((row, r) => row.forEach((ink, c) => {
    if (!ink) return;
    const [left, right] = [Math.max(0, c - rim), Math.min(size - 1, c + rim)];
    for (let i = Math.max(0, r - rim); i <= Math.min(size - 1, r + rim); i += 1) {
      const [line, weight] = [answers[i], weights[r - i + rim]];
      for (let j = left; j <= right; j += 1) line[j] += ink * weight[c - j + rim];
    }
  }));
  return answers;
}

// The best answer of all templates of a kind at each place, and which of them gave it.
function best(templates, answers, kind) {
  const own = templates.flatMap((one, n) => (one.kind === kind ? [n] : []));
  /** @type {string[][]} */
  const names = answers[0].map(() => []);
  const values = grid(answers[0].length, (i, j) => {
    const scores = own.map((n) => Math.round(answers[n][i][j] * 1e9) / 1e9);
    const high = Math.max(...scores);
    names[i][j] = templates[own[scores.indexOf(high)]].name;
    return high + 0; // no minus zero
  });
  return { values, names };
}

// Python's round(): of two equally near whole numbers the even one.
function nearest(value) {
  const low = Math.floor(value);
  return value - low === 0.5 ? low + (low % 2) : Math.round(value);
}

// Places at or above the threshold that top all others within `radius`; of equal ones the first.
function peaks(values, threshold, radius) {
  /** @type {number[][]} */
  const found = [];
  const tops = (i, j) => {
    for (let k = Math.max(0, i - radius); k <= Math.min(values.length - 1, i + radius); k += 1)
      for (let l = Math.max(0, j - radius); l <= Math.min(values[k].length - 1, j + radius); l += 1)
        if (values[k][l] > values[i][j]) return false;
    return true;
  };
  values.forEach((row, i) => row.forEach((value, j) => {
    if (value < threshold || !tops(i, j)) return;
    if (found.every(([k, l]) => Math.max(Math.abs(i - k), Math.abs(j - l)) > radius)) found.push([i, j]);
  }));
  return found;
}

/**
 * What `respond` gave, looked at with the same stride and one threshold per kind.
 * @param {ReturnType<typeof respond>} answers
 * @param {Record<string, number>} thresholds
 * @param {number} stride
 * @param {any} reading
 */
export function judge({ frame, edge, ink, rim, maps }, thresholds, stride, { kinds, neighbours, votes }) {
  const radius = Math.max(1, nearest((neighbours * rim) / stride));
  const every = (rows) => rows.filter((_, i) => i % stride === 0);
  const seen = Object.fromEntries(kinds.map((kind) => [kind, every(maps[kind].values).map(every)]));
  /** @type {Hit[]} */
  const hits = kinds.flatMap((kind) => peaks(seen[kind], thresholds[kind], radius).map(([i, j]) => ({
    kind, row: i * stride - edge, column: j * stride - edge, // beyond the picture for a stroke at its rim
    score: seen[kind][i][j], name: maps[kind].names[i * stride][j * stride],
  })));
  const count = (kind) => hits.filter((hit) => hit.kind === kind).length;
  const margin = kinds.reduce((sum, kind) => sum + votes[kind] * count(kind), 0);
  const letter = margin > 0 ? "C" : margin < 0 ? "D" : null;
  const shown = Object.fromEntries(kinds.map((kind) => [kind, inside(seen[kind], edge / stride)]));
  const highest = Object.fromEntries(kinds.map((kind) => [kind, Math.max(...shown[kind].flat())]));
  return { frame, ink, maps: shown, hits, endpoints: count("endpoint"), corners: count("corner"), margin, letter, highest };
}
