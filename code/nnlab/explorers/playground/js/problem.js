// What is wrong with something a reader gave: a key of nnlab/playground/words.toml and its values.

export class Problem extends Error {
  /**
   * @param {string} key
   * @param {Record<string, string | number>} values  what fills the places of the words
   */
  constructor(key, values = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.key = key;
    this.values = values;
  }
}
