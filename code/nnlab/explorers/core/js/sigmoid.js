// The sigmoid, as nnlab.shallow.net computes it: exp never sees a large positive number.

/** @param {number} z */
export function sigmoid(z) {
  const e = Math.exp(-Math.abs(z));
  return (z >= 0 ? 1 : e) / (1 + e);
}
