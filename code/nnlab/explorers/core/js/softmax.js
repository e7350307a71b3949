// What nets make of their scores: shares of 1, and answers.

/**
 * Shares of 1 by which scores are told apart; the largest score is taken off first, so that no power overflows.
 * @param {number[]} scores
 */
export function softmax(scores) {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * Shares and answers of both nets, by the same names as the scores.
 * @param {Record<string, number[]>} scores
 */
export function verdicts(scores) {
  /** @type {(make: (of: number[]) => any) => Record<string, any>} */
  const each = (make) => Object.fromEntries(Object.entries(scores).map(([name, of]) => [name, make(of)]));
  return { scores, shares: each(softmax), answers: each((of) => of.indexOf(Math.max(...of))) };
}
