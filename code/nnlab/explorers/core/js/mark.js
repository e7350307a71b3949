/**
 * The mark of what a net answers: a tick is for a right answer alone.
 * @param {number} answer
 * @param {number | null} truth  null where nobody knows: of a drawing
 */
export function markOf(answer, truth) {
  if (truth === null) return "◂";
  return answer === truth ? "✓" : "✗";
}
