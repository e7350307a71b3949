// What the picture shows, in words: for those who do not see it, and for all who ask.
import { fill, literal, rounded } from "../../core/js/numbers.js";
import { planesOf, SIDE } from "./canvas.js";
import { runIn } from "./compute.js";
import { line } from "./line.js";
import { INPUTS, unitName } from "./names.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {Record<string, string>} Words */

const NO_POINTS = "data_none"; // a problem of the engine's

/**
 * @param {Context} c
 * @returns {string[]}  paragraphs
 */
export function described({ state, result, page: { words, data } }) {
  const net = netOf(result.setup, words);
  if (result.empty) return [words[NO_POINTS], net];
  return [dataOf(result, words), net, line(state, result, words, data), ...pointsOf(result, words), regions(result, words), deadOf(result, words)].filter(Boolean);
}

/** @type {(result: any, words: Words) => string} */
function dataOf(result, words) {
  const { data: { targets, training } } = runIn(result).training;
  return fill(words.say_data, { name: words[`data_${result.setup.data}`], train: training, test: targets.length - training });
}

/** @type {(setup: import("./setup.js").Setup, words: Words) => string} */
function netOf(setup, words) {
  return fill(words.say_net, {
    inputs: setup.features.map((name) => INPUTS[name]).join(", "), layers: setup.hidden.join(", ") || words.penalty_none,
    activation: words[`activation_${setup.activation}`], optimizer: words[`optimizer_${setup.optimizer}`],
    rate: literal(setup.learning_rate), batch: setup.batch, penalty: words[`penalty_${setup.penalty}`],
  });
}

/**
 * How many points of each class are on their side, or how far predictions are off.
 * @param {any} result
 * @param {Words} words
 */
function pointsOf(result, words) {
  const { net, inputs, width, data: { targets, training }, setup: { task } } = runIn(result).training;
  const scores = Array.from(targets, (_, i) => net.forward(inputs, i * width));
  const parts = [[0, training], [training, targets.length]].map(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  if (task === "regression") {
    const [train, test] = parts.map((part) => rounded(part.reduce((sum, i) => sum + Math.abs(scores[i] - targets[i]), 0) / part.length, 3));
    return [fill(parts[1].length ? words.say_off : words.say_off_train, { train, test })];
  }
  return [0, 1].map((kind) => {
    const [train, test] = parts.map((part) => part.filter((i) => targets[i] === kind));
    const right = (/** @type {number[]} */ part) => part.filter((i) => (2 * kind - 1) * scores[i] > 0).length;
    return fill(test.length ? words.say_right : words.say_right_train,
      { kind, right: right(train), all: train.length, right_test: right(test), all_test: test.length });
  });
}

/**
 * Roughly where the boundary lies: how much of each quarter of the plane is above 0.
 * @param {any} result
 * @param {Words} words
 */
function regions(result, words) {
  const planes = planesOf(result);
  const values = planes.of(planes.units - 1);
  const half = SIDE / 2;
  const shares = [[0, 0], [0, half], [half, 0], [half, half]].map(([row, column]) => {
    let above = 0;
    for (let i = 0; i < half; i++) for (let j = 0; j < half; j++) if (values[(row + i) * SIDE + column + j] > 0) above++;
    return Math.round((100 * above) / (half * half));
  });
  const [upper_left, upper_right, lower_left, lower_right] = shares;
  return fill(result.setup.task === "regression" ? words.say_above : words.say_region, { upper_left, upper_right, lower_left, lower_right });
}

/** @type {(result: any, words: Words) => string} only ReLUs die */
function deadOf({ setup, dead }, words) {
  if (setup.activation !== "relu" || !setup.hidden.length) return "";
  const names = dead.map((/** @type {number[]} */ [layer, unit]) => unitName(setup, words, layer + 1, unit));
  return names.length ? fill(words.say_dead, { names: names.join(", ") }) : words.say_alive;
}
