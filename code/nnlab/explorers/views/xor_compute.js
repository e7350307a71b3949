// The numbers of the XOR explorer: pure, and the same as nnlab.xor gives.
import { fill, number } from "./frame.js";

const EVERY = 10; // epochs between two kept ones
export const GRID = 20; // weights are whole multiples of 1/20
export const MOST = 30;
const NOTHING = 1e-9; // what rounding may leave of a sum that is 0
export const CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]];
export const CLASSES = [0, 1, 1, 0];

export function sigmoid(z) {
  const e = Math.exp(-Math.abs(z));
  return (z >= 0 ? 1 : e) / (1 + e);
}

const ACTIVATIONS = { sigmoid, tanh: Math.tanh, relu: (z) => Math.max(z, 0) };

export function onGrid(value) {
  const kept = Math.max(-MOST, Math.min(MOST, Math.floor(value * GRID + 0.5) / GRID));
  return kept || 0; // no −0
}

function lastEpoch(state) {
  return (state.starts[state.start_index].weights.length - 1) * EVERY;
}

// The nine weights that the state stands for, and the state with its parts in step: w1, w2 and b
// are those of unit held[2] while weights hold the others, loaded at start held[0], epoch held[1].
export function settle(state) {
  const [start, epoch, unit] = state.held;
  const anew = start !== state.start_index;
  const now = anew ? lastEpoch(state) : Math.min(state.epoch, lastEpoch(state));
  const fresh = state.starts[state.start_index].weights[Math.round(now / EVERY)];
  const sliders = [state.w1, state.w2, state.b];
  const own = state.weights.map((value, i) => (i - 3 * unit in sliders ? onGrid(sliders[i - 3 * unit]) : value));
  const weights = anew || epoch !== now ? fresh : own;
  const touched = weights.some((value, i) => value !== fresh[i]);
  const same = !anew && epoch === now && unit === state.unit_index;
  if (same) return { weights, touched, settled: { epoch: now, w1: state.w1, w2: state.w2, b: state.b, weights: state.weights, held: state.held } };
  const [w1, w2, b] = weights.slice(3 * state.unit_index);
  return { weights, touched, settled: { epoch: now, w1, w2, b, weights, held: [state.start_index, now, state.unit_index] } };
}

export function netOf(weights, activation) {
  const units = [0, 3, 6].map((i) => ({ w: [weights[i], weights[i + 1]], b: weights[i + 2] }));
  const act = ACTIVATIONS[activation];
  const z = ({ w, b }, [x, y]) => x * w[0] + y * w[1] + b;
  const hidden = (point) => [act(z(units[0], point)), act(z(units[1], point))];
  const score = (point) => z(units[2], hidden(point));
  return { units, z, hidden, score };
}

export function compute(state) {
  const { weights, touched, settled } = settle(state);
  const { activation } = state.starts[state.start_index];
  const net = netOf(weights, activation);
  const hidden = CORNERS.map(net.hidden);
  const scores = hidden.map((point) => net.z(net.units[2], point));
  const right = scores.map((score, i) => (2 * CLASSES[i] - 1) * score > NOTHING);
  const outputs = scores.map(sigmoid);
  const silent = (unit) => activation === "relu" && CORNERS.every((point) => net.z(unit, point) <= NOTHING);
  const dead = net.units.slice(0, 2).map(silent);
  return { weights, touched, settled, activation, hidden, scores, outputs, right, dead, net, units: net.units, last: lastEpoch(state) };
}

// A slider's end first where it grows, its value first where it shrinks.
export function derived({ settled, last }) {
  const { epoch, ...rest } = settled;
  return last ? { last_epoch: last, epoch, ...rest } : { epoch, last_epoch: last, ...rest };
}

export function cornerName(i) {
  return `(${CORNERS[i].join(",")})`;
}

export function readout(state, result, words) {
  const { right, outputs } = result;
  const wrong = right.flatMap((good, i) => (good ? [] : [cornerName(i)]));
  return [
    fill(words.xor_right, { right: 4 - wrong.length }),
    wrong.length && fill(words.xor_wrong, { points: wrong.join(", ") }),
    `y = ${outputs.map(number).join(", ")}`,
    ...merged(result).map((group) => fill(words.xor_same, group)),
    ...idle(result, words),
    source(state, result, words),
  ].filter(Boolean).join(" · ");
}

// Points of both classes that have one place in hidden space, to the table's two decimals.
function merged({ hidden }) {
  const shown = hidden.map((point) => `(${point.map(number).join(", ")})`);
  const members = (place) => CORNERS.flatMap((_, i) => (shown[i] === place ? [i] : []));
  const mixed = (place) => new Set(members(place).map((i) => CLASSES[i])).size > 1;
  return [...new Set(shown)].filter(mixed).map((place) => ({ place, points: members(place).map(cornerName).join(", ") }));
}

// What units do that part nothing: no boundary, dead, or all points on one side.
function idle({ net, hidden, dead }, words) {
  return net.units.map((unit, i) => {
    const values = (i < 2 ? CORNERS : hidden).map((point) => net.z(unit, point));
    const said = { unit: words[`xor_unit${i}`], b: number(unit.b) };
    if (!unit.w[0] && !unit.w[1]) return fill(words.xor_flat, said);
    if (dead[i]) return fill(words.xor_dead, said);
    if (values.every((z) => z > NOTHING)) return fill(words.xor_side, { ...said, side: "+" });
    if (values.every((z) => z < -NOTHING)) return fill(words.xor_side, { ...said, side: "−" });
    return null;
  });
}

function source({ starts, start_index }, { touched, settled }, words) {
  if (touched) return words.xor_own;
  const { seed } = starts[start_index];
  return seed < 0 ? words.xor_gates : fill(words.xor_seed, { seed, epoch: settled.epoch });
}

export function code(state) {
  const { weights, activation } = compute(state);
  const [a, b, c, d, e, f, g, h, i] = weights.map((value) => String(value));
  return `from nnlab.xor import INPUTS, Net\n\nNet([[${a}, ${b}], [${d}, ${e}]], [${c}, ${f}], [${g}, ${h}], ${i}, "${activation}")(INPUTS)`;
}
