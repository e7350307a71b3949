// The live line of the template explorer, word for word as line.py says it.
import { fill, number } from "../../core/js/numbers.js";
import { truthOf } from "../../core/js/pictures.js";
import { largest, second } from "./compute.js";

export function line(state, result, words) {
  const { scores, winner, rival } = result;
  const [first, other] = [winner, rival].map((digit) => ({ digit, score: number(scores[digit]) }));
  const wrong = ![null, winner].includes(truthOf(state));
  const said = [
    fill(wrong ? words.misread : words.read, { actual: state.digit_index, ...first }),
    fill(rival === second(scores) ? words.next : words.other, other),
    fill(words.margin, { margin: number(scores[winner] - scores[rival]) }),
  ];
  if (state.rival_index - 1 === winner) said.push(fill(words.itself, { digit: winner }));
  return [...said, likeness(result, words)].join(" · ");
}

function likeness({ picture, cosines, correlations }, words) {
  const values = picture.flat();
  if (!values.some(Boolean)) return words.empty;
  if (values.every((value) => value === values[0])) return fill(words.flat, { cosine: largest(cosines) });
  return fill(words.alike, { cosine: largest(cosines), correlation: largest(correlations) });
}
