// The squares are held and turned: sideways around the upright axis, up and down over the top.
import { svg } from "../../core/js/dom.js";
import { ARROWS, focusOn, follow } from "../../core/js/pointer.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const PER_PIXEL = 0.6; // degrees

/** @param {Context} c */
export function ball(c) {
  const { state: { turn, tilt }, page, place: { squares } } = c;
  const { by, most } = page.data;
  /** @type {(around: number, over: number) => void} */
  const to = (around, over) => page.set({
    turn: ((Math.round(around / by) * by) % 360 + 360) % 360,
    tilt: Math.max(0, Math.min(most.tilt, Math.round(over / by) * by)),
  });
  const [first] = squares;
  return [
    svg("rect", {
      x: first.left, y: first.top, width: first.size, height: first.size, role: "slider", tabindex: 0, "data-key": "look",
      "aria-label": page.words.look, "aria-valuenow": turn, "aria-valuemin": 0, "aria-valuemax": most.turn,
      "aria-valuetext": `${turn}°, ${tilt}°`, class: "nnlab-ball", ...hold(c, to),
      keydown: (/** @type {KeyboardEvent} */ event) => {
        const ends = { Home: 0, End: most.turn };
        if (!(event.key in ARROWS || event.key in ends)) return;
        event.preventDefault();
        if (event.key in ends) return to(ends[/** @type {"Home" | "End"} */ (event.key)], tilt);
        const [down, right] = ARROWS[event.key];
        to(turn + right * by, tilt + down * by);
      },
    }),
    squares.slice(1).map(({ left, top, size }) => svg("rect", { x: left, y: top, width: size, height: size, "aria-hidden": "true", class: "nnlab-ball", ...hold(c, to) })),
  ];
}

/**
 * A finger turns sideways only: up and down it scrolls the page.
 * @param {Context} c
 * @param {(around: number, over: number) => void} to
 */
function hold({ stage, state: { turn, tilt } }, to) {
  return {
    /** @param {PointerEvent} down */
    pointerdown: (down) => {
      const finger = down.pointerType === "touch";
      const held = follow(stage, down, (right, below) => to(turn + PER_PIXEL * right, tilt + (finger ? 0 : PER_PIXEL * below)));
      if (!held || finger) return;
      down.preventDefault();
      focusOn(stage, "look");
    },
  };
}
