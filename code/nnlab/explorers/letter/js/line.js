// The live line, word for word as Python's line.py says it.
import { fill, number } from "../../core/js/numbers.js";

// Two decimals, cut off: an answer below a threshold is never written as high as it.
const floored = (value) => number(Math.floor(value * 100) / 100);

export function line(state, result, words, data) {
  const { endpoints, corners, margin, letter, frame, cut } = result;
  const counts = { endpoints, corners, margin: number(margin) };
  const verdict = { C: words.votes_c, D: words.votes_d }[letter] ?? words.votes_none;
  const said = [fill(words.counts, counts), fill(verdict, counts)];
  if (!frame) return [...said, ...(cut ? [words.cut] : []), words.blank].join(" · ");
  return [...said, ...missing(result, words, data), ...moved(state, result, words)].join(" · ");
}

function missing({ hits, highest, thresholds }, words, { reading: { kinds } }) {
  const none = { endpoint: words.no_endpoint, corner: words.no_corner };
  const silent = kinds.filter((kind) => !hits.some((hit) => hit.kind === kind));
  const said = silent.map((kind) =>
    fill(none[kind], { highest: floored(highest[kind]), threshold: number(thresholds[kind]) }));
  return hits.length ? said : [...said, words.lower];
}

function moved({ down, right }, { before, along, cut }, words) {
  const said = [];
  if (cut) said.push(along ? words.cut : words.cut_differs);
  if (before && along && before.hits.length) said.push(fill(words.along, { down: number(down), right: number(right) }));
  else if (before && !along) said.push(fill(words.before, before));
  return said;
}
