// The receptive field of a simple cell that likes an upright bar: a Gabor function on pixels.

/** @type {Map<string, number[][]>} a few dozen are all there are */
const made = new Map();

/**
 * Weights with mean 0 and sum of squares 1, as nnlab.cortex.SimpleCell.field gives them.
 * @param {number} size
 * @param {number} wavelength
 * @param {number} offset  pixels to the right
 * @param {number} phase  degrees
 */
export function fieldOf(size, wavelength, offset, phase) {
  const key = [size, wavelength, offset, phase].join();
  const known = made.get(key) ?? gabor(size, wavelength, offset, phase);
  made.set(key, known);
  return known;
}

/** @type {(size: number, wavelength: number, offset: number, phase: number) => number[][]} */
function gabor(size, wavelength, offset, phase) {
  const at = Array.from({ length: size }, (_, k) => k - (size - 1) / 2);
  const sigma = 0.5 * wavelength;
  /** @type {(across: number) => number} */
  const bell = (across) => Math.exp(-(across ** 2) / (2 * sigma ** 2));
  const down = at.map((up) => bell(0.5 * up)); // a field is twice as long as wide
  const across = at.map((right) => offset - right); // across grows to the left of an upright line
  const bells = across.map(bell);
  const waves = across.map((d, j) => bells[j] * Math.cos((2 * Math.PI * d) / wavelength + (phase * Math.PI) / 180));
  const mean = total(waves) / total(bells);
  const even = waves.map((wave, j) => wave - mean * bells[j]);
  const length = Math.sqrt(total(even.map((v) => v * v)) * total(down.map((v) => v * v)));
  return down.map((tall) => even.map((wide) => (tall * wide) / length));
}

/** @type {(values: number[]) => number} */
const total = (values) => values.reduce((sum, value) => sum + value, 0);
