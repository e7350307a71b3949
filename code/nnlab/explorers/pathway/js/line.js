// What is said of a state: the live line, word for word as line.py says it, and the copied Python.
import { fill, number } from "../../core/js/numbers.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("../../core/js/frame.js").Data} Data */

/**
 * @param {State} state
 * @param {import("./compute.js").Result} result
 * @param {Record<string, string>} words
 */
export function line({ ms, rate, station_index }, { typically, early, earliest, typical, spikes }, words) {
  return [
    fill(words.reached, { ms, typically, early }),
    fill(words.arrival, { station: words[`station${station_index}`], earliest, typical }),
    words[`does${station_index}`],
    fill(words.fitting, { rate, spikes: number(spikes) }),
  ].join(" · ");
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet({ ms, rate, station_index }, { names }) {
  return `from nnlab.cortex import area, reached, spikes

typically, early = reached(${ms})
on_the_way = spikes(area("${names[station_index]}").earliest_ms, rate=${rate})
[len(typically), len(early), on_the_way]`;
}
