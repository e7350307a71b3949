// Korean words carry particles and are joined together: 합성 has to find 합성곱은, 층 to find 은닉층에서, and
// 합성곱을 to find 합성곱. So a query drops its particle, and is looked for inside of words.

// Particles and common endings, as they follow a noun; the longest that fits is dropped.
const ENDINGS = `
은 는 이 가 을 를 의 에 와 과 도 만 로 으로 에서 에게 까지 부터 보다 처럼
마다 이나 나 이라 라 이란 란 이다 다 에는 에도 에서는 에서도 으로는 로는
으로도 로도 만으로 만을 만이 와는 과는 와의 과의 에서의 으로의 로의 으로부터
로부터 까지의 이며 며 이고 고 이면 면 입니다 이라고 라고 이라는 라는 이라면
라면 이지만 지만 들 들은 들이 들을 들의 짜리 하다 합니다 하는 하고 하면 하지 하여
해서 했다 했습니다 한다 할 한 함 하기 하세요 해 해요 할까요 하려면 되다 됩니다
되는 되고 되면 된다 된 될 되어 습니다 세요 인가 인가요 일까 일까요 인지 요
`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length);
const ENDING = new RegExp(`(?:${ENDINGS.join("|")})$`);
const ONLY_ENDING = new RegExp(`^(?:${ENDINGS.join("|")})$`);
const TAKES_OBJECT = /(?:만|들|짜리)$/; // particles that 을 may follow: 값만을, 값들을, 층짜리를

// A stem of one syllable is believed if it is one of these: 층은 is 층, but 정의 is not 정.
const NOUNS = new Set("각 값 곱 끝 눈 뇌 답 면 빛 선 손 수 식 앞 열 점 창 축 층 칸 판 폭 합 행 획".split(" "));
const FINALS = 28; // of a syllable, the first of them none: 를 follows it, 을 the others

export const isHangul = (word) => /^[가-힣]/.test(word);
export const isEnding = (word) => ONLY_ENDING.test(word);

const asObject = (word) => word + ((word.codePointAt(word.length - 1) - 0xac00) % FINALS ? "을" : "를");

/**
 * Return a function that gives a Hangul word without its particle or ending. Where `vocabulary`, a Set, has
 * the word as an object, it is a noun that ends like one with a particle: 각도를 tells that 각도 is not 각.
 */
export function stemsBy(vocabulary) {
  const isNoun = (word) => vocabulary.has(asObject(word));
  const stands = (syllable) => NOUNS.has(syllable) || (vocabulary.has(syllable) && isNoun(syllable));
  const kept = new Map();
  const stem = (word) => {
    if (isNoun(word) && !TAKES_OBJECT.test(word)) return word;
    const bare = word.replace(ENDING, "");
    return bare.length > 1 || stands(bare) ? bare : word;
  };
  return (word) => {
    if (!kept.has(word)) kept.set(word, stem(word));
    return kept.get(word);
  };
}

// 곱하면, 곱한 and 곱합니다 of 곱.
const isVerbOf = (word, noun) => word[0] === noun && /[하한할함합해했]/.test(word[1] ?? "");

/** Tell how well a Hangul word of a page, `bare` without its particle, answers `asked`, a stem: 1 if it is it, 0 if not at all. */
export function likeness(word, bare, asked) {
  if (word === asked || bare === asked) return 1;
  if (asked.length === 1) return bare.endsWith(asked) || isVerbOf(word, asked) ? 0.5 : 0;
  if (word.startsWith(asked)) return 0.7;
  return bare.includes(asked) ? 0.5 : 0;
}
