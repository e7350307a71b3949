// Pseudorandom numbers that are the same, bit for bit, in every browser and in Python: xoshiro128** 1.1
// by D. Blackman and S. Vigna, seeded by SplitMix64. See nnlab/playground/generator.py.
import { cos, log, sin } from "./elementary.js";

const STREAMS = ["places", "noise", "share", "weights", "order"];
const HALF = 0xffffffffn;

/**
 * The two next 64-bit numbers of SplitMix64, as four of 32 bits.
 * @param {bigint} state
 */
export function splitmix64(state) {
  const found = [];
  for (let i = 0; i < 2; i++) {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    z ^= z >> 31n;
    found.push(Number(z & HALF), Number(z >> 32n));
  }
  return found;
}

export class Generator {
  /** @param {number[]} state  four 32-bit numbers, not all 0 */
  constructor(state) {
    this.state = Int32Array.from(state, (value) => value | 0);
  }

  /** The next number of 32 bits, 0 and up. */
  next() {
    const s = this.state;
    const fives = Math.imul(s[1], 5);
    const result = Math.imul((fives << 7) | (fives >>> 25), 9) >>> 0;
    const shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = (s[3] << 11) | (s[3] >>> 21);
    return result;
  }

  /** 0 up to 1 but not 1, of 53 bits. */
  uniform() {
    const high = this.next() >>> 5;
    return (high * 67108864 + (this.next() >>> 6)) / 9007199254740992;
  }

  /**
   * Standard normal numbers, by Box and Muller, two at a time.
   * @param {number} count
   */
  normals(count) {
    const found = new Float64Array(count + (count % 2));
    for (let i = 0; i < found.length; i += 2) {
      const radius = Math.sqrt(-2 * log(1 - this.uniform()));
      const angle = 6.283185307179586 * this.uniform();
      found[i] = radius * cos(angle);
      found[i + 1] = radius * sin(angle);
    }
    return found.subarray(0, count);
  }

  /**
   * A whole number from 0 up to `count` but not `count`.
   * @param {number} count
   */
  below(count) {
    return Math.floor((this.next() * count) / 4294967296);
  }

  /**
   * Put 0, 1, … into an order by chance (Fisher and Yates).
   * @param {Uint16Array} order  is filled
   */
  permute(order) {
    for (let i = 0; i < order.length; i++) order[i] = i;
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = order[last];
      order[last] = order[other];
      order[other] = kept;
    }
    return order;
  }
}

/**
 * The generator of a seed, 0 to 2³² − 1, for one stream of STREAMS.
 * @param {number} seed
 * @param {string} stream
 */
export function generator(seed, stream) {
  return new Generator(splitmix64(BigInt(STREAMS.indexOf(stream)) * 4294967296n + BigInt(seed)));
}
