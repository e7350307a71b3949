// The numbers of the matching explorer: pure, and the same as nnlab.templates gives.
import { fill, number } from "./frame.js";

export const SIDE = 5;
export const OWN = 2; // in the list C, D, own drawing
const NAMES = ["C", "D"];
const LETTERS = [
  [".###.", ".#...", ".#...", ".#...", ".###."],
  [".##..", ".#.#.", ".#.#.", ".#.#.", ".##.."],
];

const inked = (rows) => rows.map((row) => [...row].map((sign) => (sign === "#" ? 1 : 0)));
const TEMPLATES = LETTERS.map((rows) => inked(rows).map((row) => row.map((ink) => 2 * ink - 1)));

// The picture moved to the right; what leaves it is lost, and paper comes in.
export function image({ letter_index, pixels }, right) {
  const rows = inked(letter_index === OWN ? pixels : LETTERS[letter_index]);
  return rows.map((row) => row.map((_, j) => row[j - right] ?? 0));
}

function held(picture) {
  return TEMPLATES.map((weights, i) => {
    const products = weights.map((row, y) => row.map((weight, x) => weight * picture[y][x] || 0));
    return { name: NAMES[i], weights, products, score: products.flat().reduce((a, b) => a + b, 0) };
  });
}

export function compute(state) {
  const picture = image(state, state.right);
  const matches = held(picture);
  const [c, d] = matches.map(({ score }) => score);
  return { picture, matches, winner: c === d ? null : NAMES[c > d ? 0 : 1] };
}

function scores(matches) {
  return Object.fromEntries(matches.map(({ name, score }) => [name.toLowerCase(), number(score)]));
}

export function readout(state, { picture, matches, winner }, words) {
  const letter = NAMES[state.letter_index];
  const clean = image(state, 0);
  const verdict = () => {
    if (!clean.flat().some(Boolean)) return words.match_empty;
    if (!picture.flat().some(Boolean)) return words.match_gone;
    if (!winner) return words.match_tie;
    return fill(letter && letter !== winner ? words.match_misread : words.match_read, { letter, winner });
  };
  return [
    fill(words.match_scores, scores(matches)), verdict(),
    state.right && fill(words.match_before, scores(held(clean))),
  ].filter(Boolean).join(" · ");
}

export function code(state) {
  const rows = image(state, state.right).map((row) => row.map((ink) => (ink ? "#" : ".")).join(""));
  return `from nnlab.templates import ink_template, inked, match, small_letter

picture = inked("${rows.join(" ")}")
templates = {name: ink_template(small_letter(name)) for name in "CD"}
list(match(templates, picture).scores.values())`;
}
