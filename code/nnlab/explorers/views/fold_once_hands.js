// The crease held at its end: turned by pointer and by keys.
import { number, svg } from "./frame.js";
import { follow } from "./pointer.js";
import { directions } from "./fold_once_compute.js";
import { angleAt, handleAt, turned } from "./fold_once_layout.js";

const TURNS = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 5, PageDown: -5 };

export function handle(c) {
  const { state: { angle }, page, place: { paper: p } } = c;
  const [x, y] = handleAt(directions(angle), p);
  const named = { "aria-label": page.words.fold_once_turn, "aria-valuetext": `${number(angle)}°` };
  return [
    svg("circle", { cx: x, cy: y, r: 7, class: "nnlab-turn" }),
    svg("circle", {
      cx: x, cy: y, r: 17, class: "nnlab-reach", role: "slider", tabindex: 0, "data-key": "crease", ...named,
      "aria-valuenow": angle, "aria-valuemin": 0, "aria-valuemax": 175,
      pointerdown: (event) => hold(c, event, x, y), keydown: (event) => onKey(c, event),
    }),
  ];
}

function hold({ stage, page, place: { paper: p } }, event, x, y) {
  if (event.button > 0) return;
  event.preventDefault();
  stage.querySelector('[data-key="crease"]').focus({ preventScroll: true });
  follow(stage, event, (right, down) => page.set({ angle: angleAt(p, x + right, y + down) }));
}

function onKey({ state, page }, event) {
  const by = TURNS[event.key];
  if (!by) return;
  event.preventDefault();
  page.set({ angle: turned(state.angle, by) });
}
