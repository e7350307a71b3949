// What is held like a ball and turned: sideways around the upright axis, up and down over the top.
import { svg } from "./dom.js";
import { ARROWS, focusOn, follow } from "./pointer.js";
import "./scene.css";

/** @typedef {import("./frame.js").Context} Context */
/** @typedef {{turn: number, tilt: number}} Turned  degrees */

const PER_PIXEL = 0.6; // degrees

/**
 * Squares that turn together; the first one has the keyboard.
 * @param {Context} c
 * @param {{key: string, name: string, turn: number, tilt: number, most: Turned, by: number,
 *   squares: {left: number, top: number, size: number}[]}} look  by: degrees of a step
 * @param {(to: Turned) => void} set
 */
export function ball(c, { key, name, turn, tilt, most, by, squares }, set) {
  /** @type {(around: number, over: number) => void} */
  const to = (around, over) => set({
    turn: ((Math.round(around / by) * by) % 360 + 360) % 360,
    tilt: Math.max(0, Math.min(most.tilt, Math.round(over / by) * by)),
  });
  const held = hold(c, key, { turn, tilt }, to);
  const [first] = squares;
  return [
    svg("rect", {
      x: first.left, y: first.top, width: first.size, height: first.size, role: "slider", tabindex: 0, "data-key": key,
      "aria-label": name, "aria-valuenow": turn, "aria-valuemin": 0, "aria-valuemax": most.turn,
      "aria-valuetext": `${turn}°, ${tilt}°`, class: "nnlab-ball", ...held,
      keydown: (/** @type {KeyboardEvent} */ event) => {
        const ends = { Home: 0, End: most.turn };
        if (!(event.key in ARROWS || event.key in ends)) return;
        event.preventDefault();
        if (event.key in ends) return to(ends[/** @type {"Home" | "End"} */ (event.key)], tilt);
        const [down, right] = ARROWS[event.key];
        to(turn + right * by, tilt + down * by);
      },
    }),
    squares.slice(1).map(({ left, top, size }) => svg("rect", { x: left, y: top, width: size, height: size, "aria-hidden": "true", class: "nnlab-ball", ...held })),
  ];
}

/**
 * A finger turns sideways only: up and down it scrolls the page.
 * @param {Context} c
 * @param {string} key
 * @param {Turned} from
 * @param {(around: number, over: number) => void} to
 */
function hold({ stage }, key, { turn, tilt }, to) {
  return {
    /** @param {PointerEvent} down */
    pointerdown: (down) => {
      const finger = down.pointerType === "touch";
      const held = follow(stage, down, (right, below) => to(turn + PER_PIXEL * right, tilt + (finger ? 0 : PER_PIXEL * below)));
      if (!held || finger) return;
      down.preventDefault();
      focusOn(stage, key);
    },
  };
}
