// How wrong scores are: logistic loss of classes, squared error of values; as nnlab/playground/losses.py.
import { exp, log1p, sigmoid } from "./elementary.js";

/**
 * The gradient of one point's part of the mean loss by its score.
 * @param {string} task
 * @param {number} score
 * @param {number} target
 * @param {number} count  of the points of the mean
 */
export function errorOf(task, score, target, count) {
  return task === "classification" ? (sigmoid(score) - target) / count : (2 * (score - target)) / count;
}

/**
 * One point's loss: −log(probability of the right class), or (score − target)².
 * @param {string} task
 * @param {number} score
 * @param {number} target
 */
export function lossOf(task, score, target) {
  if (task !== "classification") return (score - target) * (score - target);
  const margin = (2 * target - 1) * score;
  return (margin < 0 ? -margin : 0) + log1p(exp(margin < 0 ? margin : -margin));
}
