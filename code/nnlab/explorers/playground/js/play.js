// Training that goes on by itself, from the reader's press to the reader's press: never otherwise.
import { runIn } from "./compute.js";
import { RANGES } from "./fields.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const BUDGET = 8; // milliseconds of training in a frame of 16
const LOOK = 500; // milliseconds after which it is looked whether the stage can still be seen
const MOST = RANGES.steps[1];

/** @param {Context} c */
export const playing = ({ page }) => Boolean(page.at.playing);

/**
 * What is drawn now, from which the next frame goes on.
 * @param {Context} c
 */
export function seen(c) {
  c.page.at.seen = c;
  if (c.result.behind) c.page.redraw();
}

/** @param {Context} c */
export function toggle({ page }) {
  page.at.playing = !page.at.playing;
  page.redraw();
  if (page.at.playing) requestAnimationFrame(() => frame(page, page.at, performance.now()));
}

/**
 * @param {import("../../core/js/frame.js").Page} page
 * @param {any} at  the page's own when it began: "reset" makes another
 * @param {number} looked
 */
function frame(page, at, looked) {
  if (page.at !== at || !at.playing) return;
  const c = at.seen;
  const now = performance.now();
  const look = now - looked > LOOK;
  if (c.stage.closest(".nnlab-stale") || (look && !visible(c.stage)) || !advance(c)) {
    at.playing = false;
    page.redraw();
    return;
  }
  requestAnimationFrame(() => frame(page, at, look ? now : looked));
}

/** @param {Element} stage */
function visible(stage) {
  const { top, bottom } = stage.getBoundingClientRect();
  return stage.isConnected && !document.hidden && bottom > 0 && top < innerHeight;
}

/**
 * As many steps as fit into a frame; tell whether there is a next one.
 * @param {Context} c
 */
function advance({ result, page }) {
  if (result.behind) return true;
  const run = runIn(result);
  const { training } = run;
  if (training.steps !== result.steps) return true; // another view shows the same training
  const slice = Math.max(1, Math.floor(300 / training.size)); // steps between two looks at the clock
  const until = performance.now() + BUDGET;
  let left = training.stepsPerEpoch;
  while (training.steps < MOST && !training.diverged && (performance.now() < until)) {
    run.advance(Math.min(MOST, training.steps + Math.min(slice, left)), Infinity);
    left = training.stepsPerEpoch - (training.steps % training.stepsPerEpoch);
  }
  page.set({ steps: training.diverged ? training.steps + 1 : training.steps });
  return !training.diverged && training.steps < MOST;
}

/**
 * @param {Context} c
 * @param {number} steps
 */
function on({ state, page }, steps) {
  page.at.playing = false;
  page.set({ steps: Math.min(MOST, state.steps + steps) });
}

/** @param {Context} c */
export const oneStep = (c) => !c.result.diverged && on(c, 1);

/** @param {Context} c */
export function oneEpoch(c) {
  const { stepsPerEpoch } = runIn(c.result).training;
  if (!c.result.diverged) on(c, stepsPerEpoch - (c.state.steps % stepsPerEpoch));
}

/** @param {Context} c */
export function back({ page }) {
  page.at.playing = false;
  page.set({ steps: 0 });
  page.redraw();
}
