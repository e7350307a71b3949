// Whether a state that comes from outside is one of the playground: its lists have the lengths that they have.
import { LONGEST } from "./expression.js";
import { Problem } from "./problem.js";
import { setupFrom, USUAL } from "./setup.js";
import { fieldsOf } from "./state.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {import("./state.js").Data} Data */

/**
 * A wrong expression is a state, too: the page shows it, and what is wrong with it.
 * @param {State} state
 * @param {Data} data
 */
export function fits(state, data) {
  const { expression, own, measured } = state;
  if (typeof expression !== "string" || Array.from(expression).length > LONGEST) return false;
  if (typeof state.first !== "string") return false;
  if (!isPlace(state.lesson_index, data.lessons.length + 1)) return false;
  const chosen = Object.entries(CHOSEN).every(([trait, options]) => isPlace(state[trait], data[options].length));
  const others = Object.entries(OTHERS).every(([trait, options]) => isPlace(state[trait], data[options].length + 1));
  const { other_rate: learning_rate, other_batch: batch, other_penalty_rate: penalty_rate } = state;
  return chosen && others && isSetup({ learning_rate, batch, penalty_rate })
    && isSetup({ ...fieldsOf(state, data), own, measured, expression: USUAL.expression });
}

/** @type {Record<string, string>} the table of the data that a trait is a place in */
const CHOSEN = {
  dataset_index: "datasets", activation_index: "activations", optimizer_index: "optimizers", penalty_index: "penalties",
};
/** @type {Record<string, string>} and those that have one place more */
const OTHERS = { rate_index: "rates", batch_index: "batches", penalty_rate_index: "penaltyRates" };

/** @type {(at: unknown, count: number) => boolean} */
const isPlace = (at, count) => Number.isInteger(at) && /** @type {number} */ (at) >= 0 && /** @type {number} */ (at) < count;

/** @param {any} fields */
function isSetup(fields) {
  try {
    setupFrom(fields);
    return true;
  } catch (problem) {
    if (problem instanceof Problem) return false;
    throw problem;
  }
}
