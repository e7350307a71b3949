// The state of the letter explorer turned into a picture, its reading, its line and its code.
import { fill, number } from "./frame.js";
import { drawLetter, inked, noisy, shifted, SIZE } from "./letter_pen.js";
import { judge, KINDS, respond } from "./letter_read.js";

const LETTER_NAMES = ["C", "D"];
export const OWN = 2; // index of the reader's own drawing
const ROOM = 2; // pixels that both letters have on all sides, with every pen
const LEAST_INK = 1e-6; // pixels: less is what sums leave of rounding
const kept = new Map(); // the last answers by what they depend on; dragging a slider asks again and again

function remembered(key, make) {
  if (!kept.has(key)) kept.set(key, make());
  if (kept.size > 24) kept.delete(kept.keys().next().value);
  return kept.get(key);
}

// Ink before the noise, moved by the shift.
export function clean({ letter_index, thickness, pixels }, down, right) {
  const own = letter_index === OWN;
  const key = own ? pixels.join("") : `${letter_index} ${thickness}`;
  const rows = remembered(key, () => (own ? inked(pixels) : drawLetter(LETTER_NAMES[letter_index], thickness)));
  return shifted(rows, down, right);
}

// Whether the shift pushes ink out of the picture.
function isCut(state) {
  const ink = (down, right) => clean(state, down, right).flat().reduce((sum, value) => sum + value, 0);
  return ink(state.down, state.right) < ink(0, 0) - LEAST_INK;
}

function reading(state, down, right) {
  const { letter_index, thickness, noise, noises, pixels, stride } = state;
  const which = letter_index === OWN ? pixels.join("") : `${letter_index} ${thickness}`;
  const picture = noisy(clean(state, down, right), noise / 100, noises);
  const answers = remembered(`${which} ${down} ${right} ${noise} ${stride}`, () => respond(picture, stride));
  const thresholds = { endpoint: state.endpoint_threshold / 100, corner: state.corner_threshold / 100 };
  return { picture, thresholds, ...judge(answers, thresholds, stride) };
}

export function compute(state) {
  const { down, right } = state;
  const result = reading(state, down, right);
  if (!down && !right) return { ...result, before: null, along: false, cut: false };
  const before = reading(state, 0, 0);
  const place = (hits, y, x) => hits.map((hit) => `${hit.kind} ${hit.row + y},${hit.column + x}`).sort().join();
  const along = place(before.hits, down, right) === place(result.hits, 0, 0);
  return { ...result, before: { hits: before.hits, endpoints: before.endpoints, corners: before.corners }, along, cut: isCut(state) };
}

// Two decimals, cut off: an answer below a threshold is never written as high as it.
const floored = (value) => number(Math.floor(value * 100) / 100);

export function readout({ down, right }, result, words) {
  const { endpoints, corners, margin, letter, frame, highest, thresholds, before, along, cut } = result;
  const counts = { endpoints, corners, margin: number(margin) };
  const verdict = { C: words.letter_votes_c, D: words.letter_votes_d }[letter] ?? words.letter_votes_none;
  const said = [fill(words.letter_counts, counts), fill(verdict, counts)];
  if (!frame) return [...said, ...(cut ? [words.letter_cut] : []), words.letter_blank].join(" · ");
  for (const kind of KINDS) {
    const none = { endpoint: words.letter_no_endpoint, corner: words.letter_no_corner }[kind];
    if (!result.hits.some((hit) => hit.kind === kind))
      said.push(fill(none, { highest: floored(highest[kind]), threshold: number(thresholds[kind]) }));
  }
  if (!result.hits.length) said.push(words.letter_lower);
  if (cut) said.push(along ? words.letter_cut : words.letter_cut_differs);
  if (before && along && before.hits.length) said.push(fill(words.letter_along, { down: number(down), right: number(right) }));
  else if (before && !along) said.push(fill(words.letter_before, before));
  return said.join(" · ");
}

export function code(state) {
  const own = state.letter_index === OWN;
  const rim = Math.max(Math.abs(state.down), Math.abs(state.right));
  const beyond = !own && rim > ROOM; // draw_letter would refuse
  const level = state.noise / 100;
  return [
    ...(own || level || beyond ? ["import numpy as np"] : []),
    `from nnlab.motifs import classify_letter${own ? "" : ", draw_letter"}`,
    "",
    ...(own ? ownDrawing(state) : [beyond ? cutLetter(state, rim) : drawnLetter(state, level)]),
    ...(level && (own || beyond) ? [`noise = np.random.default_rng(0).normal(0, ${level}, picture.shape)`, "picture = np.clip(picture + noise, 0, 1)"] : []),
    `limits = {"endpoint": ${state.endpoint_threshold / 100}, "corner": ${state.corner_threshold / 100}}`,
    `seen = classify_letter(picture, threshold=limits, stride=${state.stride})`,
    "[seen.endpoints, seen.corners, seen.margin]",
  ].join("\n");
}

function drawnLetter({ letter_index, thickness, down, right }, level) {
  const options = level ? `, noise=${level}, rng=np.random.default_rng(0)` : "";
  return `picture = draw_letter("${LETTER_NAMES[letter_index]}", ${SIZE}, (${down}, ${right}), ${thickness}${options})`;
}

function cutLetter({ letter_index, thickness, down, right }, rim) {
  const [rows, columns] = [down, right].map((step) => `${rim - step}:${rim - step + SIZE}`);
  return `picture = np.pad(draw_letter("${LETTER_NAMES[letter_index]}", ${SIZE}, (0, 0), ${thickness}), ${rim})[${rows}, ${columns}]`;
}

function ownDrawing(state) {
  const rows = clean(state, state.down, state.right).map((row) => row.map((value) => (value ? "#" : ".")).join("")).join("\n");
  return [`rows = """\n${rows}\n"""`, 'picture = np.array([[float(pixel == "#") for pixel in row] for row in rows.split()])'];
}
