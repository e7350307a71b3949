// The numbers of the sequence explorer: pure, and the same as nnlab.motifs gives.
import { fill, number } from "./frame.js";
import { factor, list, subscript } from "./formulas.js";

const DECIDED = ["max", "sum"];
const LOWEST = -50; // end of the threshold's slider

export function compute({ x, w, threshold, decision_index, step }) {
  const size = x.length - w.length + 1;
  const windows = Array.from({ length: size }, (_, i) => x.slice(i, i + w.length));
  const scores = windows.map((values) => values.reduce((sum, value, j) => sum + value * w[j], 0));
  const how = DECIDED[decision_index];
  const highest = Math.max(...scores);
  const winner = scores.indexOf(highest); // of equal scores the first, as torch.max has it
  const decision = how === "max" ? highest : scores.reduce((a, b) => a + b, 0);
  const upstream = scores.map((_, i) => (how === "sum" || i === winner ? 1 : 0));
  const gradients = windows.map((values, i) => values.map((value) => (upstream[i] ? value : 0)));
  return {
    how, size, scores, winner, decision, upstream, gradients, found: decision >= threshold,
    equal: scores.flatMap((score, i) => (score === highest ? [i] : [])),
    total: w.map((_, j) => gradients.reduce((sum, row) => sum + row[j], 0)),
    at: Math.min(step, size - 1), window: windows[Math.min(step, size - 1)], span: w.length,
  };
}

export function derived({ size, at }) {
  return { step: at, last_step: size - 1 };
}

export function readout({ w, threshold }, result, words) {
  const { at, window, scores, how, decision, found, total, equal } = result;
  const terms = window.map((value, j) => `${factor(value, j === 0)}·${factor(w[j])}`);
  const said = [`s${subscript(at)} = ${terms.join(" + ")} = ${number(scores[at])}`];
  if (!w.some(Boolean)) said.push(words.sequence_nothing);
  const values = { how, value: number(decision), threshold: number(threshold) };
  said.push(fill(found ? words.sequence_found : words.sequence_missing, values));
  if (!found && decision >= LOWEST) said.push(fill(words.sequence_lower, values));
  const gradient = total.map(number).join(", ");
  if (how === "sum") said.push(fill(words.sequence_all, { count: scores.length, gradient }));
  else {
    said.push(fill(words.sequence_one, { window: result.winner, gradient }));
    if (equal.length > 1) said.push(fill(words.sequence_tie, { windows: equal.join(", ") }));
  }
  return said.join(" · ");
}

export function code({ x, w, threshold, decision_index }) {
  const how = DECIDED[decision_index];
  return `from nnlab.motifs import decide, sequence_scores, weight_gradient

x, w = ${list(x)}, ${list(w)}
decision = decide(sequence_scores(x, w), "${how}")
[decision, decision >= ${threshold}, *weight_gradient(x, w, "${how}")]`;
}
