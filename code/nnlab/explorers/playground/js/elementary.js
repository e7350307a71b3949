// exp, log, sin, cos, tanh and powers, made of + - * / and square roots alone: the same in every
// browser and, operation by operation, in nnlab/playground/elementary.py. Where the constants come
// from stands there.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1.4426950408889634;
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_MIDDLE = 6.077100506303966e-11;
const HALF_PI_LOW = 2.0222662487959506e-21;
const LARGEST = 709;
const LEAST = -708;
const FARTHEST = 1e9;
const SINE = [-1 / 6, 1 / 120, -1 / 5040, 1 / 362880, -1 / 39916800, 1 / 6227020800,
  -1 / 1307674368000, 1 / 355687428096000];
const COSINE = [-1 / 2, 1 / 24, -1 / 720, 1 / 40320, -1 / 3628800, 1 / 479001600,
  -1 / 87178291200, 1 / 20922789888000, -1 / 6402373705728000];
const ATANH = Array.from({ length: 10 }, (_, i) => 1 / (2 * i + 3));
// Entry k + 1074 is 2 to the power of k.
const POWERS = Float64Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074));

/**
 * z·(c₀ + z·(c₁ + …)), from the inside out.
 * @param {number} z
 * @param {number[]} coefficients
 */
function series(z, coefficients) {
  let total = coefficients[coefficients.length - 1];
  for (let i = coefficients.length - 2; i >= 0; i--) total = coefficients[i] + z * total;
  return z * total;
}

/** @param {number} r  what is left of x beside a multiple of ln 2 */
function divisor(r) {
  const z = r * r;
  return (2 + z * (1 / 6 + z * (-1 / 360 + z * (1 / 15120 + z * (-1 / 604800
    + z * (1 / 23950080 + z * (-691 / 653837184000))))))) - r;
}

// x is k·ln 2 + r, and eʳ is 1 + 2r / divisor: each function divides once, for a division takes as long
// as all the products together, and training asks for these in its inner loop.

/** @param {number} x */
export function exp(x) {
  if (x < LEAST) return 0;
  if (x > LARGEST) return Infinity;
  if (x !== x) return x;
  const k = Math.floor(x * PER_LN2 + 0.5);
  const r = (x - k * LN2_HIGH) - k * LN2_LOW;
  return (1 + (2 * r) / divisor(r)) * POWERS[k + 1074];
}

/** @param {number} x */
export function tanh(x) {
  const size = x < 0 ? -x : x;
  const twice = 2 * (size > 20 ? 20 : size); // tanh(20) is 1 in doubles
  const k = Math.floor(twice * PER_LN2 + 0.5);
  const r = (twice - k * LN2_HIGH) - k * LN2_LOW;
  const d = divisor(r);
  const n = 2 * r;
  const grown = (d + n) * POWERS[k + 1074];
  const t = k === 0 ? n / (n + 2 * d) : (grown - d) / (grown + d);
  return x < 0 ? -t : t;
}

/** @param {number} z */
export function sigmoid(z) {
  const size = z < 0 ? -z : z;
  const x = size > -LEAST ? LEAST : -size;
  const k = Math.floor(x * PER_LN2 + 0.5);
  const r = (x - k * LN2_HIGH) - k * LN2_LOW;
  const d = divisor(r);
  const shrunk = (d + 2 * r) * POWERS[k + 1074];
  return (z >= 0 ? d : shrunk) / (d + shrunk);
}

/**
 * log((1 + s) / (1 − s)).
 * @param {number} s
 */
function logByRatio(s) {
  return 2 * s * (1 + series(s * s, ATANH));
}

const double = new DataView(new ArrayBuffer(8));

/** @param {number} x */
export function log(x) {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  const tiny = x < 2.2250738585072014e-308; // has no leading 1
  double.setFloat64(0, tiny ? x * 18014398509481984 : x);
  const head = double.getUint32(0);
  let k = (head >>> 20) - 1022 - (tiny ? 54 : 0);
  double.setUint32(0, (head & 0xfffff) | 0x3fe00000);
  let part = double.getFloat64(0); // from 1/2 up to 1
  if (part < 0.7071067811865476) {
    part = 2 * part;
    k -= 1;
  }
  return k * LN2_HIGH + (logByRatio((part - 1) / (part + 1)) + k * LN2_LOW);
}

/**
 * log(1 + x) for x from 0 to 1.
 * @param {number} x
 */
export function log1p(x) {
  return x < 0.4 ? logByRatio(x / (2 + x)) : log(1 + x);
}

/**
 * The sine or, one quadrant on, the cosine.
 * @param {number} x
 * @param {number} ahead  quadrants
 */
function wave(x, ahead) {
  if (!(Math.abs(x) <= FARTHEST)) return NaN;
  const n = Math.floor(x * 0.6366197723675814 + 0.5);
  const r = ((x - n * HALF_PI_HIGH) - n * HALF_PI_MIDDLE) - n * HALF_PI_LOW;
  const quadrant = (n + ahead) & 3;
  const value = quadrant & 1 ? 1 + series(r * r, COSINE) : r * (1 + series(r * r, SINE));
  return quadrant & 2 ? -value : value;
}

/** @param {number} x */
export function sin(x) {
  return wave(x, 0);
}

/** @param {number} x */
export function cos(x) {
  return wave(x, 1);
}

/**
 * x to the power of y: by products where y is whole and at most 64.
 * @param {number} x
 * @param {number} y
 */
export function power(x, y) {
  const size = Math.abs(y);
  if (!(Math.floor(y) === y && size <= 64)) {
    return x === 0 ? (y > 0 ? 0 : NaN) : exp(y * log(x));
  }
  let product = 1;
  let square = x;
  for (let bit = 1; bit <= size; bit *= 2) {
    if (size & bit) product *= square;
    square *= square;
  }
  return y < 0 ? 1 / product : product;
}
