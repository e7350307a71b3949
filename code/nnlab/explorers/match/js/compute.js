// The numbers of the matching explorer: pure, and the same as nnlab.templates gives.
import { fill, number } from "../../core/js/numbers.js";
import { inked, shifted, texts } from "../../core/js/pictures.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {{side: number, letters: {name: string, ink: number[][], template: number[][]}[]}} Data */

/**
 * Whether the picture is the reader's own: the choice after the letters.
 * @param {State} state
 * @param {Data} data
 */
export function isOwn({ letter_index }, { letters }) {
  return letter_index === letters.length;
}

// The picture moved to the right, as rows of 0 and 1.
function image(state, data, right) {
  const picture = isOwn(state, data) ? inked(state.pixels) : data.letters[state.letter_index].ink;
  return shifted(picture, 0, right);
}

// Each template held against the picture: `|| 0` makes −0 into 0.
function held(picture, { letters }) {
  return letters.map(({ name, template }) => {
    const products = template.map((row, i) => row.map((weight, j) => weight * picture[i][j] || 0));
    return { name, template, products, score: products.flat().reduce((a, b) => a + b, 0) };
  });
}

function winner(matches) {
  const high = Math.max(...matches.map(({ score }) => score));
  const best = matches.filter(({ score }) => score === high);
  return best.length === 1 ? best[0].name : null;
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function compute(state, data) {
  const picture = image(state, data, state.right);
  const matches = held(picture, data);
  return { picture, matches, winner: winner(matches) };
}

function scores(matches) {
  return Object.fromEntries(matches.map(({ name, score }) => [name.toLowerCase(), number(score)]));
}

export function line(state, result, words, data) {
  const clean = image(state, data, 0);
  const said = [fill(words.scores, scores(result.matches)), verdict(state, result, words, data, clean)];
  if (state.right) said.push(fill(words.before, scores(held(clean, data))));
  return said.join(" · ");
}

function verdict(state, result, words, data, clean) {
  const letter = data.letters[state.letter_index]?.name; // an own drawing ought to be no letter
  if (!clean.flat().some(Boolean)) return words.empty;
  if (!result.picture.flat().some(Boolean)) return words.gone;
  if (!result.winner) return words.tie;
  return fill(letter && letter !== result.winner ? words.misread : words.read, { letter, winner: result.winner });
}

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet(state, data) {
  return `from nnlab.templates import ink_template, inked, match, small_letter

picture = inked("${texts(image(state, data, state.right)).join(" ")}")
templates = {name: ink_template(small_letter(name)) for name in "CD"}
list(match(templates, picture).scores.values())`;
}
