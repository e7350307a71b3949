// The reader's own points: placed, moved and erased by a pointer, by a finger's tap or pull, by keys.
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { ARROWS, focusOn, onStage, pull } from "../../core/js/pointer.js";
import { MOST_POINTS, onGrid, OWN, SHOWN } from "./fields.js";
import { held, hold, tool } from "./tools.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */
/** @typedef {[number, number, number]} Own  x1, x2, class or value */

const NEAR = 10; // pixels from a point that take hold of it
const STEP = 0.1; // of a key

/**
 * The surface over the plane, and where the keys are.
 * @param {Context} c
 */
export function ownPoints(c) {
  const { result: { setup }, page, place: { plane: p } } = c;
  if (!OWN.includes(setup.data)) return null;
  const [x, y] = cursor(c);
  const point = held(c);
  const what = page.words[point >= 0 ? "point_held" : near(c, placed(c), [x, y]) >= 0 ? "point_here" : "point_none"];
  return svg("g", {
    role: "application", tabindex: 0, "data-key": "own", class: "nnlab-own-points",
    "aria-label": fill(page.words.own_surface, { x: number(x), y: number(y), what }),
    /** @param {KeyboardEvent} event */
    keydown: (event) => byKey(c, event),
  },
  svg("rect", {
    x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-pad nnlab-ground",
    /** @param {PointerEvent} event */
    pointerdown: (event) => byPointer(c, event),
  }),
  svg("path", { d: `M${p.x(x) - 7} ${p.y(y)}h14M${p.x(x)} ${p.y(y) - 7}v14`, class: "nnlab-cursor", "aria-hidden": "true" }));
}

/**
 * The points of the sheet, of classes or of values.
 * @param {Context} c
 * @returns {Own[]}
 */
const placed = ({ state, result: { setup } }) => state[setup.data];

/**
 * @param {Context} c
 * @param {Own[]} own
 */
function keep({ page, result: { setup } }, own) {
  page.set({ [setup.data]: own, steps: 0 });
}

/**
 * What the pen in hand gives to a point: its class, or the value 1 or −1.
 * @param {Context} c
 */
function given(c) {
  const kind = Number(tool(c));
  return c.result.setup.task === "regression" ? 1 - 2 * kind : kind;
}

/**
 * The point that is nearest to a place and near enough; −1 if there is none.
 * @param {Context} c
 * @param {Own[]} own
 * @param {number[]} place
 */
function near({ place: { plane: p } }, own, [x, y]) {
  let [found, least] = [-1, NEAR / p.scale];
  own.forEach(([u, v], i) => {
    const far = Math.hypot(u - x, v - y);
    if (far < least) [found, least] = [i, far];
  });
  return found;
}

/**
 * A press takes hold of a point, or puts one there, which then follows the pointer; the eraser takes all that
 * it meets.
 * @param {Context} c
 * @param {PointerEvent} down
 */
function byPointer(c, down) {
  const { stage, page, place: { plane: p } } = c;
  /** @type {Own[]} */
  let own = placed(c);
  let at = -1;
  hold(c, -1);
  pull(stage, down, (event) => {
    const { x, y } = onStage(c, event);
    const to = [onSheet((x - p.left) / p.scale - SHOWN), onSheet((p.top + p.size - y) / p.scale - SHOWN)];
    page.at.cursor = to;
    if (at < 0) at = near(c, own, to);
    if (tool(c) === "erase") {
      if (at >= 0) keep(c, (own = without(own, at)));
      at = -1;
    } else {
      if (at < 0 && own.length < MOST_POINTS) at = own.length;
      if (at >= 0) keep(c, (own = put(own, at, to, given(c))));
    }
    page.redraw();
  });
  focusOn(stage, "own");
}

/** @param {number} value */
const onSheet = (value) => onGrid(Math.max(-SHOWN, Math.min(SHOWN, value)));

/** @type {(own: Own[], at: number) => Own[]} */
const without = (own, at) => own.filter((_, i) => i !== at);

/** @type {(own: Own[], at: number, to: number[], kind: number) => Own[]} the class of a point that is there stays */
function put(own, at, [x, y], kind) {
  const after = [...own];
  after[at] = [x, y, own[at]?.[2] ?? kind];
  return after;
}

/**
 * Where the keys are.
 * @param {Context} c
 * @returns {[number, number]}
 */
const cursor = ({ page }) => page.at.cursor ?? [0, 0];

/**
 * Arrows walk, and move the point that is held; Space and Enter put a point, take hold of one and let it go;
 * Delete erases.
 * @param {Context} c
 * @param {KeyboardEvent} event
 */
function byKey(c, event) {
  const { page } = c;
  const own = placed(c);
  const [[x, y], at] = [cursor(c), held(c)];
  const way = ARROWS[event.key];
  const here = near(c, own, [x, y]);
  if (way) {
    const to = [onSheet(x + STEP * way[1]), onSheet(y - STEP * way[0])];
    page.at.cursor = to;
    if (own[at]) keep(c, put(own, at, to, 0));
  } else if (event.key === "Delete" || event.key === "Backspace" || (isPress(event) && tool(c) === "erase")) {
    hold(c, -1);
    if (here >= 0) keep(c, without(own, here));
  } else if (isPress(event)) {
    if (at >= 0) hold(c, -1);
    else if (here >= 0) hold(c, here);
    else if (own.length < MOST_POINTS) keep(c, put(own, own.length, [x, y], given(c)));
  } else return;
  event.preventDefault();
  page.redraw();
}

/** @param {KeyboardEvent} event */
const isPress = ({ key }) => key === " " || key === "Enter";
