// What a unit of a stack sees: by the rule, and by trying. Pure, and what nnlab.convnet gives.

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {{pool: boolean, kernel: number, stride: number, padding: number}} Layer */
/** @typedef {{low: number, high: number, real: number[]}} Read  of one row: the window's ends, padding
 *   counted on, and the entries in it that the unit hangs on */
/** @typedef {[size: number, jump: number, start: number]} Field */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const { side } = data;
  const { layers, units, fields } = stacked(state, data);
  const fit = units.length - 1;
  if (fit < layers.length) return { problem: tooLarge(layers[fit], fit + 1, units[fit]) };
  const layer = Math.min(state.layer, layers.length);
  const unit = Math.min(state.unit, units[layer] - 1);
  const [size, jump, start] = fields[layer];
  const [first, last] = [start + jump * unit, start + jump * unit + size - 1];
  const inside = Math.max(0, Math.min(last, side - 1) - Math.max(first, 0) + 1);
  const tried = byTrying(layers.slice(0, layer), side, unit);
  return {
    layers, units, fields, layer, unit, first, last, tried,
    padding: size - inside, missed: inside - tried.length,
    reads: reads(layers.slice(0, layer), units, unit),
  };
}

/**
 * The layers of a state, and what the rule gives for the input and for each layer before the first that
 * does not fit.
 * @param {State} state
 * @param {Data} data
 */
export function stacked(state, { side }) {
  const layers = layersOf(state);
  const units = [side];
  /** @type {Field[]} */
  const fields = [[1, 1, 0]];
  for (const layer of layers) {
    const room = units[units.length - 1] + 2 * layer.padding - layer.kernel;
    if (room < 0) break;
    units.push(Math.floor(room / layer.stride) + 1);
    fields.push(through(fields[fields.length - 1], layer));
  }
  return { layers, units, fields };
}

/**
 * @param {State} state
 * @returns {Layer[]}
 */
function layersOf({ count, kinds, kernels, strides, paddings }) {
  return Array.from({ length: count }, (_, i) => {
    const pool = kinds[i] === 1;
    return { pool, kernel: kernels[i], stride: strides[i], padding: pool ? 0 : paddings[i] };
  });
}

/** @type {(layer: Layer, number: number, given: number) => any} */
function tooLarge({ pool, kernel, padding }, number, given) {
  const values = { layer: number, kernel, given, padded: given + 2 * padding, fewer: number - 1 };
  return { key: pool ? "window" : padding ? "small" : "bare", values, editable: true };
}

/** @type {(field: Field, layer: Layer) => Field} */
function through([size, jump, start], { kernel, stride, padding }) {
  return [size + (kernel - 1) * jump, jump * stride, start - padding * jump];
}

const LARGE = 1e30; // more than ones come to after five layers: no maximum hides it

// Each entry of an input of ones made large: does the unit change? Kernels are all 1.
/** @type {(layers: Layer[], side: number, unit: number) => number[]} */
function byTrying(layers, side, unit) {
  const ones = Array(side).fill(1);
  const before = passed(layers, ones)[unit];
  return ones.map((_, i) => i).filter((i) => passed(layers, ones.map((one, k) => (k === i ? LARGE : one)))[unit] !== before);
}

/** @type {(layers: Layer[], row: number[]) => number[]} */
function passed(layers, row) {
  return layers.reduce((given, { pool, kernel, stride, padding }) => {
    const padded = [...Array(padding).fill(0), ...given, ...Array(padding).fill(0)];
    const count = Math.floor((padded.length - kernel) / stride) + 1;
    return Array.from({ length: count }, (_, i) => {
      const window = padded.slice(i * stride, i * stride + kernel);
      return pool ? Math.max(...window) : window.reduce((sum, value) => sum + value, 0);
    });
  }, row);
}

// What of each row leads to the unit, the input's row first.
/** @type {(layers: Layer[], units: number[], unit: number) => Read[]} */
function reads(layers, units, unit) {
  /** @type {Read[]} */
  const rows = [{ low: unit, high: unit, real: [unit] }];
  for (let i = layers.length - 1; i >= 0; i--) {
    const { kernel, stride, padding } = layers[i];
    const { low, high, real } = rows[0];
    const from = (/** @type {number} */ entry) => entry * stride - padding;
    const read = (/** @type {number} */ entry) => real.some((one) => entry >= from(one) && entry < from(one) + kernel);
    const all = Array.from({ length: units[i] }, (_, entry) => entry);
    rows.unshift({ low: from(low), high: from(high) + kernel - 1, real: all.filter(read) });
  }
  return rows;
}
