// Maps of one layer of a net: one array of numbers.

/** Maps of one layer: `values` row by row, map by map. As JSON they are nested rows, as Python has them. */
export class Maps {
  /**
   * @param {Float64Array} values
   * @param {number} count
   * @param {number} side  each map has side x side numbers
   */
  constructor(values, count, side) {
    this.values = values;
    this.count = count;
    this.side = side;
  }

  /** @param {number} map */
  rows(map) {
    const { values, side } = this;
    const from = map * side;
    return nested(side, (i) => Array.from(values.subarray((from + i) * side, (from + i + 1) * side)));
  }

  toJSON() {
    return nested(this.count, (map) => this.rows(map));
  }
}

/** @type {(count: number, make: (i: number) => any) => any[]} */
const nested = (count, make) => Array.from({ length: count }, (_, i) => make(i));
