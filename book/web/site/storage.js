// The browser's storage, which a reader's settings may forbid: then nothing is remembered and all else works.

/** Return what `store` ("localStorage" or "sessionStorage") keeps under `key`, null if nothing. */
export function recall(store, key) {
  try {
    return window[store].getItem(key);
  } catch {
    return null;
  }
}

export function remember(store, key, value) {
  try {
    window[store].setItem(key, value);
  } catch {
    // Forbidden or full: forgotten.
  }
}
