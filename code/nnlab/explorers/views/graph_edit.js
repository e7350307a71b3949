// How the graph explorer answers to hands: inputs that can be changed, gates that can be gone to.
import { follow, stepped } from "./pointer.js";
import { short } from "./graph_line.js";

const PIXELS_PER_STEP = 12; // of a vertical drag

export function keyOf({ state }, row) {
  return `v${state.inputs.indexOf(row.name)}`;
}

export function selected(c) {
  const leaves = c.result.graph.nodes.filter(({ op }) => !op);
  return leaves.find((row) => keyOf(c, row) === c.page.at.selected) ?? leaves[0];
}

// In whole steps of `by` and without the dust of binary fractions, within the reach.
export function edit({ state, page }, key, steps) {
  const value = Math.max(-state.reach, Math.min(state.reach, state[key] + steps * state.by));
  page.set({ [key]: Number(value.toFixed(6)) });
}

function select({ page }, key) {
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}

// Attributes that make the value of the input `row` a spinbutton: up and down change it.
export function editable(c, row, name) {
  const { state, stage } = c;
  const key = keyOf(c, row);
  return {
    role: "spinbutton", tabindex: 0, "data-key": key, class: "nnlab-input", "aria-label": name,
    "aria-valuenow": state[key], "aria-valuetext": short(state[key]),
    "aria-valuemin": -state.reach, "aria-valuemax": state.reach,
    focus: () => select(c, key),
    keydown: (event) => onKey(c, key, event),
    pointerdown: (event) => {
      if (event.button > 0) return;
      stage.querySelector(`[data-key="${key}"]`)?.focus({ preventScroll: true });
      follow(stage, event, (dx, dy, { pointerType }) => {
        if (pointerType !== "touch") edit(c, key, -Math.round(dy / PIXELS_PER_STEP));
      });
    },
  };
}

function onKey(c, key, event) {
  const ends = c.state.reach / c.state.by;
  const steps = stepped(event.key, 0, -2 * ends, 2 * ends);
  if (steps == null) return;
  event.preventDefault();
  edit(c, key, steps);
}

// A press on a gate goes to its step forward, a second one to its step backward.
export function goTo({ page, result: { graph, half, at } }, node) {
  const order = graph.nodes.map((_, i) => i).filter((i) => graph.nodes[i].op);
  const forward = order.indexOf(node) + 1;
  page.set({ step: at === forward ? 2 * half + 1 - forward : forward });
}
