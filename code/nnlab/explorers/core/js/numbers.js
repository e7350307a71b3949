// Numbers and words as text, letter for letter as core/numbers.py writes them.

const PLAIN = 1e21; // from here on toFixed writes an exponent

/**
 * Two decimals at most, ties away from zero, a true minus; from 1e21 on before an exponent, as in 1.8e308.
 * @param {number} value
 */
export function number(value) {
  return rounded(value, 2);
}

/**
 * As `number`, with so many decimals at most.
 * @param {number} value
 * @param {number} decimals
 */
export function rounded(value, decimals) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const text = size < PLAIN
    ? size.toFixed(decimals).replace(/\.?0+$/, "")
    : size.toExponential(decimals).replace(/\.?0*e\+/, "e");
  return value < 0 && text !== "0" ? `−${text}` : text;
}

/**
 * As `number`, or as in 2.9e−7 below `least`, and from a million on.
 * @param {number} value
 * @param {number} least  below 0.01 two decimals would leave nothing of it
 */
export function small(value, least = 0.01) {
  const size = Math.abs(value);
  if (!(size > 0 && size < least) && !(size >= 1e6 && size < Infinity)) return number(value);
  const text = size.toExponential(1).replace(".0e", "e").replace("e+", "e").replace("-", "−");
  return value < 0 ? `−${text}` : text;
}

/**
 * The multiple of 1/grid nearest to a value, −most to most: what a slider can hold.
 * @param {number} value
 * @param {{grid: number, most: number}} limits
 */
export function onGrid(value, { grid, most }) {
  const kept = Math.max(-most, Math.min(most, Math.floor(value * grid + 0.5) / grid));
  return kept || 0; // no −0
}

/**
 * A finite number with three digits that count, as in 0.0794, 12.3 or 4.53e−9.
 * @param {number} value
 */
export function significant(value) {
  const size = Math.abs(value);
  const power = size ? Number(size.toExponential(20).split("e")[1]) : 0;
  const plainly = power >= -3 && power <= 3;
  const text = plainly ? unpadded(size.toFixed(Math.max(0, 2 - power))) : size.toExponential(2).replace(/\.?0*e\+?/, "e").replace("-", "−");
  return value < 0 ? `−${text}` : text;
}

/** @param {string} text  of a number, with zeros behind that say nothing */
function unpadded(text) {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/**
 * A number with its sign, so that colour never speaks alone: "+9", "−9", "0".
 * @param {number} value
 */
export function signed(value) {
  const text = number(value);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/**
 * A factor of a product: negative ones stand in parentheses, except at the very front.
 * @param {number} value
 */
export function factor(value, first = false) {
  return value < 0 && !first ? `(${number(value)})` : number(value);
}

/** @param {number | string} index a whole number from 0 up */
export function subscript(index) {
  return String(index).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]);
}

/**
 * Put `values` into the {places} of a text.
 * @param {string} template
 * @param {Record<string, any>} values
 */
export function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/**
 * A number as Python writes it: very small and very large ones differ, as 1e-05 for 0.00001.
 * @param {number} value
 */
export function literal(value) {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e16)) return String(value);
  const [digits, exponent] = value.toExponential().split("e");
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

/**
 * A list as Python writes it, of numbers and of such lists.
 * @param {any[]} values  texts stand as they are
 * @returns {string}
 */
export function list(values) {
  /** @param {any} value */
  const written = (value) => Array.isArray(value) ? list(value) : typeof value === "number" ? literal(value) : value;
  return `[${values.map(written).join(", ")}]`;
}

/**
 * A whole number with its digits in threes: 409,600.
 * @param {number} value
 */
export function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
