// The browser's storage, which a reader's settings may forbid: then nothing is remembered and all else works.

export const SIDE_BY_SIDE = "side-by-side"; // in sessionStorage: whether both languages are shown
export const PROGRESS = "fold-match-slide progress"; // in localStorage: what the reader has done (progress/record.js)

/** @typedef {"localStorage" | "sessionStorage"} Store */

/**
 * Return what `store` keeps under `key`, null if nothing.
 * @param {Store} store
 * @param {string} key
 */
export function recall(store, key) {
  try {
    return window[store].getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {Store} store
 * @param {string} key
 * @param {string | boolean} value
 */
export function remember(store, key, value) {
  try {
    window[store].setItem(key, String(value));
  } catch {
    // Forbidden or full: forgotten.
  }
}
