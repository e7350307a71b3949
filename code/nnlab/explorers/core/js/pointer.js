// Pointer and keyboard, apart from what any view does with them.

/**
 * Follow one pointer from its `down` event on. The stage holds the capture, because the pressed
 * element may be drawn anew while the pointer moves.
 * @param {SVGElement} stage
 * @param {PointerEvent} down
 * @param {(dx: number, dy: number, event: PointerEvent) => void} move  counts in CSS pixels
 */
export function follow(stage, down, move) {
  stage.setPointerCapture(down.pointerId);
  const listening = new AbortController();
  const { signal } = listening;
  /** @type {(act: (event: PointerEvent) => void) => (event: PointerEvent) => void} a second finger is not ours */
  const ours = (act) => (event) => event.pointerId === down.pointerId && act(event);
  const done = ours(() => listening.abort());
  stage.addEventListener("pointermove", ours((event) => move(event.clientX - down.clientX, event.clientY - down.clientY, event)), { signal });
  stage.addEventListener("pointerup", done, { signal });
  stage.addEventListener("pointercancel", done, { signal });
}

/**
 * Where a pointer is on the stage, in the stage's own pixels.
 * @param {import("./frame.js").Context} c
 * @param {{clientX: number, clientY: number}} event
 */
export function onStage({ stage, page, place }, { clientX, clientY }) {
  const box = stage.getBoundingClientRect();
  const shrink = Math.max(page.width, place.width ?? 0) / box.width;
  return { x: (clientX - box.x) * shrink, y: (clientY - box.y) * shrink };
}

/**
 * Give the keyboard to the element of `key`, if the stage has it.
 * @param {SVGElement} stage
 * @param {string} key
 */
export function focusOn(stage, key) {
  const found = /** @type {SVGElement | null} */ (stage.querySelector(`[data-key="${CSS.escape(key)}"]`));
  found?.focus({ preventScroll: true });
}

/** @type {Record<string, [number, number]>} (down, right) of an arrow key */
export const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

const STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };

/**
 * The value after a key on a spinbutton, kept within low and high; null for keys it does not take.
 * @param {string} key
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
export function stepped(key, value, low, high) {
  if (!(key in STEPS)) return null;
  return Math.max(low, Math.min(high, value + STEPS[/** @type {keyof STEPS} */ (key)]));
}

/**
 * Handlers of a button drawn in SVG: pointer, Enter and Space, and a screen reader's plain click.
 * @param {() => void} act
 */
export function press(act) {
  return {
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      event.preventDefault(); // the focus stays where it is
      act();
    },
    /** @param {MouseEvent} event */
    click: (event) => event.detail === 0 && act(),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act();
    },
  };
}
