// The number beside a slider: how it is written, and how what a reader writes is read.

const FORMAT = /^(?:\.(\d+)f|d)$/; // what the course's sliders ask for: ".2f" and "d"

/** Return how many decimals the readout's format gives; an unknown format is an error. */
export function decimals(format) {
  const match = FORMAT.exec(format);
  if (!match) throw new Error(`a readout of the form ${JSON.stringify(format)} is not known here; use d or .2f`);
  return Number(match[1] ?? 0);
}

/** Write `value` as ipywidgets does: a true minus, and no minus before zero. */
export function written(value, format) {
  const text = value.toFixed(decimals(format));
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Read a number as people write it: "−20.5", "2,5", " .5 "; NaN for all else. A number with more
 * decimals than the readout shows is rounded to what it shows, but a fraction is never cut off an integer.
 */
export function read(text, format) {
  const plain = text.trim().replace(/[−–]/, "-").replace(",", ".");
  if (!NUMBER.test(plain)) return NaN;
  const [value, places] = [Number(plain), decimals(format)];
  if (!Number.isFinite(value) || (places === 0 && !Number.isInteger(value))) return NaN;
  return Number(value.toFixed(Math.min(places, 100)));
}
