// The numbers of the hidden-units explorer: pure, and the same as nnlab.shallow.Net gives.
import { segment } from "../../core/js/boundary.js";
import { dataOf, netAt, rightAt, rightByEpoch } from "./runs.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */
/** @typedef {ReturnType<typeof compute>} Result */

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute({ dataset_index, units, epoch, one }, { sets, every, box: [low, high] }) {
  /** @type {import("./runs.js").Packed} */
  const packed = sets[dataset_index];
  const points = dataOf(packed);
  const run = packed.runs[units - 1];
  const at = Math.round(epoch / every); // the number of the kept epoch
  const count = points.labels.length;
  const net = netAt(run, units, at);
  return {
    points, net, at, count,
    alone: Math.min(one, units),
    last: units,
    seed: run.seed,
    right: rightAt(points, run, units, at),
    curve: rightByEpoch(points, run, units).map((right) => right / count),
    byUnits: packed.runs.map((other, i) => rightAt(points, other, i + 1, at) / count),
    outside: net.units.flatMap(({ w, b }, i) => (segment(w, b, low, high) ? [] : [i + 1])),
  };
}

/**
 * The chosen unit first: a slider whose range has shrunk does not move its handle any more.
 * @param {Result} result
 */
export function derived({ alone, last }) {
  return { one: alone, last_one: last };
}
