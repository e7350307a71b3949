// A heading, and the passage of a section, in which the words of the query stand, as [{text, found}, ...].
import { isHangul } from "./korean.js";

const BEFORE = 60;
const LENGTH = 180;

const letters = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Return a pattern of the words, in any case, Latin ones from the start of a word only. */
function pattern(words) {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const sides = longestFirst.map((word) => (isHangul(word) ? letters(word) : `(?<![\\p{L}\\p{N}])${letters(word)}`));
  return new RegExp(sides.join("|"), "giu");
}

// Begin and end between words.
function cut(text, start, stop) {
  const from = start > 0 ? text.indexOf(" ", start) + 1 : 0;
  const end = stop < text.length ? text.lastIndexOf(" ", stop) : text.length;
  return [from, end > from ? end : stop];
}

// Of all places, the one with the most different words near it.
function bestPlace(text, wanted) {
  const places = [...text.matchAll(wanted)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  const near = (place) => places.filter(({ index }) => index >= place.index && index < place.index + LENGTH - BEFORE);
  const score = (place) => new Set(near(place).map(({ word }) => word)).size;
  const scores = places.map(score);
  return places[scores.indexOf(Math.max(...scores))]?.index ?? 0;
}

/**
 * Return the words of a result as they stand in its section: "slide" where "sliding" was asked, but of 합성곱은 only
 * what was asked.
 */
export function wordsOn({ terms }, asked) {
  return [...new Set(terms.map((term) => asked.find((word) => term.includes(word)) ?? term))];
}

/** Return a text, taken apart where one of the words stands. */
export function marked(text, words) {
  const parts = [];
  let at = 0;
  for (const { 0: word, index } of words.length ? text.matchAll(pattern(words)) : []) {
    parts.push({ text: text.slice(at, index), found: false }, { text: word, found: true });
    at = index + word.length;
  }
  parts.push({ text: text.slice(at), found: false });
  return parts.filter((part) => part.text);
}

/** Return the passage of `text` in which most of the words stand close together. */
export function excerpt(text, words) {
  if (!words.length) return [];
  const wanted = pattern(words);
  const place = bestPlace(text, wanted);
  const [from, end] = cut(text, Math.max(place - BEFORE, 0), Math.max(place - BEFORE, 0) + LENGTH);
  const passage = `${from ? "… " : ""}${text.slice(from, end)}${end < text.length ? " …" : ""}`;
  return marked(passage, words);
}
