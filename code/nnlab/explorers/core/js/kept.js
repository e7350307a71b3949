// What a drawing has in common with the one before it is not made again.

/**
 * What `make` gave for `key`, as long as it follows from the same inputs.
 * @template Made
 * @param {import("./frame.js").Page} page
 * @param {string} key
 * @param {any[]} inputs  numbers, texts, or objects that do not change
 * @param {() => Made} make
 * @returns {Made}
 */
export function kept(page, key, inputs, make) {
  const all = (page.at.kept ??= {});
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
}
