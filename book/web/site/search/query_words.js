// What counts as a word, on a page and in a query, and which words of the pages answer one of a query.
import { stemmer } from "stemmer";
import { isHangul, likeness, stem } from "./korean.js";

// "C++" and "C#" are words of their own; Hangul and other letters part where they meet: ReLU는 is ReLU and 는.
const WORD = /[가-힣]+|(?:(?![가-힣])[\p{L}\p{N}])+[+#]*/gu;

// Words of every English page. A query of nothing else finds nothing, as it tells no page from another.
const COMMON = new Set(
  `a about an and are as at be but by can do does for from has have how i if in into is it its not of on or
  so that the then there these they this to was we what when where which will with you your`.split(/\s+/),
);

/** Return the words of `text`, small letters, in order. One that is typed apart (NFD) is the same word. */
export const wordsOf = (text) => text.normalize("NFC").toLowerCase().match(WORD) ?? [];

/** Return the words to look for, without those that tell nothing; Hangul without its particles. */
export function asked(query) {
  const words = wordsOf(query);
  const joined = (word, i) => i > 0 && isHangul(word) && !isHangul(words[i - 1]) && stem(`가나${word}`) === "가나";
  const telling = words.filter((word, i) => !COMMON.has(word) && !joined(word, i));
  return [...new Set(telling.map((word) => (isHangul(word) ? stem(word) : word)))];
}

/** Return the words of a name, or of a query for it, without their endings: 합성곱은 as 합성곱, strides as stride. */
export const rootsOf = (text) => asked(text).map((word) => (isHangul(word) ? word : stemmer(word))).join(" ");

function latinLikeness(word, wanted) {
  if (word === wanted) return 1;
  if (stemmer(word) === stemmer(wanted)) return 0.8;
  return wanted.length > 2 && word.startsWith(wanted) ? 0.6 : 0;
}

/** Return [[word, how well it answers from 0 to 1], ...] of those of the vocabulary that answer `wanted`. */
export function answers(wanted, vocabulary) {
  const found = [];
  for (const word of vocabulary) {
    const same = isHangul(word) === isHangul(wanted);
    const like = same ? (isHangul(word) ? likeness : latinLikeness)(word, wanted) : 0;
    if (like > 0) found.push([word, like]);
  }
  return found;
}
