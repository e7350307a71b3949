// What counts as a word, on a page and in a query, and which words of the pages answer one of a query.
import { stemmer } from "stemmer";
import { isEnding, isHangul, likeness, stemsBy } from "./korean.js";

// "C++" and "C#" are words of their own; Hangul and other letters part where they meet: ReLU는 is ReLU and 는.
const WORD = /[가-힣]+|(?:(?![가-힣])[\p{L}\p{N}])+[+#]*/gu;

// Words of every English page. A query of nothing else finds nothing, as it tells no page from another.
const COMMON = new Set(
  `a about an and are as at be but by can do does for from has have how i if in into is it its not of on or
  so that the then there these they this to was we what when where which will with you your`.split(/\s+/),
);

/** Return the words of `text`, small letters, in order. One that is typed apart (NFD) or in full width is the same word. */
export const wordsOf = (text) => text.normalize("NFKC").toLowerCase().match(WORD) ?? [];

/** Return the words of a query that tell something, in order: without common ones and particles of Latin words. */
export function telling(query) {
  const words = wordsOf(query);
  const joined = (word, i) => i > 0 && isHangul(word) && !isHangul(words[i - 1]) && isEnding(word);
  return words.filter((word, i) => !COMMON.has(word) && !joined(word, i));
}

/** Tell what words mean by those of the pages, a Set that may still grow until the first is asked for. */
export class Meanings {
  constructor(vocabulary) {
    this.vocabulary = vocabulary;
    this.bare = stemsBy(vocabulary);
    this.roots = new Map();
  }

  /** Return the words to look for, without those that tell nothing; Hangul without its particles. */
  asked(query) {
    return [...new Set(telling(query).map((word) => (isHangul(word) ? this.bare(word) : word)))];
  }

  /** Return the words of a name, or of a query for it, without their endings: 합성곱은 as 합성곱, strides as stride. */
  rootsOf(text) {
    return this.asked(text).map((word) => this.root(word)).join(" ");
  }

  root(word) {
    if (!this.roots.has(word)) this.roots.set(word, isHangul(word) ? this.bare(word) : stemmer(word));
    return this.roots.get(word);
  }

  /** Return [[word, how well it answers from 0 to 1], ...] of those `words` that answer `wanted`. */
  answers(wanted, words = this.vocabulary) {
    const found = [];
    for (const word of words) {
      const like = isHangul(word) === isHangul(wanted) ? this.likeness(word, wanted) : 0;
      if (like > 0) found.push([word, like]);
    }
    return found;
  }

  likeness(word, wanted) {
    if (isHangul(word)) return likeness(word, this.bare(word), wanted);
    if (word === wanted) return 1;
    if (this.root(word) === this.root(wanted)) return 0.8;
    return wanted.length > 2 && word.startsWith(wanted) ? 0.6 : 0;
  }
}
