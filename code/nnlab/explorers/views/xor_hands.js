// How the XOR explorer answers to hands: a boundary can be moved, and turned by its arrow.
import { fill, number, svg } from "./frame.js";
import { follow } from "./pointer.js";
import { GRID, onGrid } from "./xor_compute.js";

const TURN = 5; // degrees a key turns by

// The unit with its boundary moved by (dx, dy): only b changes.
export function moved({ w, b }, dx, dy) {
  return { w, b: onGrid(b - w[0] * dx - w[1] * dy) };
}

// The unit with its weights turned to `angle` radians around the place `around` of its boundary.
export function turned({ w }, angle, around) {
  const length = Math.hypot(...w);
  const to = [onGrid(length * Math.cos(angle)), onGrid(length * Math.sin(angle))];
  return { w: to, b: onGrid(-to[0] * around[0] - to[1] * around[1]) };
}

// All parts of the state at once, so that the three sliders never stand for another unit.
function write({ state, result, page }, i, { w: [w1, w2], b }) {
  const { settled, weights } = result;
  const held = [state.start_index, settled.epoch, i];
  page.set({ ...settled, weights, unit_index: i, held, w1, w2, b });
}

// Invisible, finger-wide places to hold the line of unit i and, where it is chosen, its arrow's tip.
export function hands(c, p, line, i) {
  const unit = c.result.units[i];
  const name = c.page.words[`xor_unit${i}`];
  const named = (key) => fill(c.page.words[key], { unit: name });
  const angle = Math.atan2(unit.w[1], unit.w[0]);
  const around = [(line.middle[0] - p.left) / p.scale + p.low, (p.top + p.size - line.middle[1]) / p.scale + p.low];
  const degrees = Math.round((angle * 180) / Math.PI);
  const grab = svg("path", {
    d: line.d, class: "nnlab-grab", role: "slider", tabindex: 0, "data-key": `line${i}`, "aria-label": named("xor_move"),
    "aria-valuenow": unit.b, "aria-valuemin": -30, "aria-valuemax": 30, "aria-valuetext": `b = ${number(unit.b)}`,
    keydown: onKeys((by) => write(c, i, { w: unit.w, b: onGrid(unit.b + by * Math.max(1, Math.round(Math.hypot(...unit.w))) / GRID) })),
    pointerdown: (event) => hold(c, event, `line${i}`, i, (dx, dy) => moved(unit, dx / p.scale, -dy / p.scale)),
  });
  if (i !== c.state.unit_index) return grab;
  const [x, y] = line.tip;
  const reach = { cx: x, cy: y, r: 15, class: "nnlab-reach", role: "slider", tabindex: 0, "data-key": `turn${i}` };
  return [grab, svg("circle", { cx: x, cy: y, r: 6, class: "nnlab-turn" }), svg("circle", {
    ...reach, "aria-label": named("xor_turn"), "aria-valuenow": degrees, "aria-valuemin": -180, "aria-valuemax": 180, "aria-valuetext": `${number(degrees)}°`,
    keydown: onKeys((by) => write(c, i, turned(unit, angle + (by * TURN * Math.PI) / 180, around))),
    pointerdown: (event) => hold(c, event, `turn${i}`, i, (dx, dy) => {
      const [right, up] = [x + dx - line.middle[0], line.middle[1] - y - dy];
      return Math.hypot(right, up) < 4 ? unit : turned(unit, Math.atan2(up, right), around);
    }),
  })];
}

function hold(c, event, key, i, change) {
  if (event.button > 0) return;
  event.preventDefault();
  c.stage.querySelector(`[data-key="${key}"]`)?.focus({ preventScroll: true });
  write(c, i, c.result.units[i]);
  follow(c.stage, event, (dx, dy) => write(c, i, change(dx, dy)));
}

function onKeys(change) {
  const steps = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 5, PageDown: -5 };
  return (event) => {
    if (!(event.key in steps)) return;
    event.preventDefault();
    change(steps[event.key]);
  };
}
