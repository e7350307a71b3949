// Training that goes on by itself, from the reader's press to the reader's press: never otherwise.
import { runIn } from "./compute.js";
import { RANGES } from "./fields.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

// Milliseconds of training in a frame, and after which of a frame it ends: what a press or a slow drawing has
// used of the frame is not used again. Some is left where drawing alone takes a whole frame.
const [USUAL, FULL, SOONEST, LEAST] = [5, 9, 4, 2];
// After a frame that came late training ends earlier. It finds back so slowly that, where the machine can do
// no more, one frame of fifty is late and not one of five.
const [LATE, BACK, ON] = [20, 1, 0.02];
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
export function toggle({ page, result }) {
  if (result.empty) return;
  page.at.playing = !page.at.playing;
  page.redraw();
  const number = (page.at.run = (page.at.run ?? 0) + 1); // several presses may come in one frame
  const begin = (/** @type {number} */ now) => frame(page, page.at, now, { number, looked: now, last: now, end: FULL });
  if (page.at.playing) requestAnimationFrame(begin);
}

/**
 * @param {import("../../core/js/frame.js").Page} page
 * @param {any} at  the page's own when it began: "reset" makes another
 * @param {number} now  when this frame began
 * @param {{number: number, looked: number, last: number, end: number}} clock  of which press on run, when it was last looked for the stage,
 *   when the last frame began, and how long after that training ended
 */
function frame(page, at, now, clock) {
  if (page.at !== at || !at.playing || at.run !== clock.number) return;
  const c = at.seen;
  const look = now - clock.looked > LOOK;
  const end = now - clock.last > LATE ? Math.max(SOONEST, clock.end - BACK) : Math.min(FULL, clock.end + ON);
  if (c.result.empty || (look && !visible(c.stage)) || !advance(c, timeIn(now + end))) {
    at.playing = false;
    page.redraw();
    return;
  }
  requestAnimationFrame((next) => frame(page, at, next, { ...clock, looked: look ? now : clock.looked, last: now, end }));
}

/** @type {(end: number) => number} when training ends that may go on until `end` */
function timeIn(end) {
  const now = performance.now();
  return Math.max(now + LEAST, Math.min(end, now + USUAL));
}

/** @param {Element} stage */
function visible(stage) {
  const { top, bottom } = stage.getBoundingClientRect();
  return stage.isConnected && !document.hidden && bottom > 0 && top < innerHeight;
}

/**
 * As many steps as fit into a frame, some in any case; tell whether there is a next one.
 * @param {Context} c
 * @param {number} until  when they are to end
 */
function advance({ result, page }, until) {
  if (result.behind) return true;
  const run = runIn(result);
  const { training } = run;
  if (training.steps !== result.steps) return true; // another view shows the same training
  const slice = Math.max(1, Math.floor(300 / training.size)); // steps between two looks at the clock
  const other = result.other && runIn(result.other); // trains along, within the same time
  let left = training.stepsPerEpoch;
  do {
    run.advance(Math.min(MOST, training.steps + Math.min(slice, left)), Infinity);
    other?.advance(training.steps, Infinity);
    left = training.stepsPerEpoch - (training.steps % training.stepsPerEpoch);
  } while (training.steps < MOST && !training.diverged && performance.now() < until);
  page.set({ steps: training.diverged ? training.steps + 1 : training.steps });
  return !training.diverged && training.steps < MOST;
}

/**
 * @param {Context} c
 * @param {number} steps
 */
function on({ state, page, result }, steps) {
  if (result.empty || result.diverged) return;
  page.at.playing = false;
  page.set({ steps: Math.min(MOST, state.steps + steps) });
}

/** @param {Context} c */
export const oneStep = (c) => on(c, 1);

/** @param {Context} c */
export function oneEpoch(c) {
  const { stepsPerEpoch } = runIn(c.result).training;
  on(c, stepsPerEpoch - (c.state.steps % stepsPerEpoch));
}

/** @param {Context} c */
export function back({ page }) {
  page.at.playing = false;
  page.set({ steps: 0 });
  page.redraw();
}
