// Pointer and keyboard, apart from what any view does with them.

const TAP = 10; // pixels that a pointer may move between down and up of a press
const SIDEWAYS = 6; // pixels after which a finger pulls and does not scroll

/** @type {WeakMap<SVGElement, {listening: AbortController, pointer: number, far: number}>} the one that a stage follows */
const hands = new WeakMap();

/**
 * Follow one pointer from its `down` event on, unless the stage follows one already: a second finger
 * is nobody's. The stage holds the capture, because the pressed element may be drawn anew while the
 * pointer moves.
 * @param {SVGElement} stage
 * @param {PointerEvent} down
 * @param {(dx: number, dy: number, event: PointerEvent) => void} move  counts in the stage's own pixels
 * @param {(event: PointerEvent) => void} [lifted]  where the pointer was not taken away, as by a scroll
 * @returns {boolean} whether the pointer is followed
 */
export function follow(stage, down, move, lifted) {
  if (down.button > 0 || hands.has(stage)) return false;
  const listening = new AbortController();
  const { signal } = listening;
  const hand = { listening, pointer: down.pointerId, far: 0 };
  hands.set(stage, hand);
  signal.addEventListener("abort", () => hands.delete(stage));
  stage.setPointerCapture(down.pointerId);
  const shrink = shrinkOf(stage);
  /** @type {(kind: keyof SVGElementEventMap, act: (event: PointerEvent) => void) => void} */
  const on = (kind, act) => stage.addEventListener(kind, (event) => {
    if (/** @type {PointerEvent} */ (event).pointerId === down.pointerId) act(/** @type {PointerEvent} */ (event));
  }, { signal });
  on("pointermove", (event) => {
    const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY].map((moved) => shrink * moved);
    hand.far = Math.max(hand.far, Math.hypot(dx, dy));
    move(dx, dy, event);
  });
  on("pointerup", (event) => {
    listening.abort();
    lifted?.(event);
  });
  for (const kind of /** @type {const} */ (["pointercancel", "lostpointercapture"])) on(kind, () => listening.abort());
  return true;
}

// A stage that fills a screen is drawn larger than it is. Its box tells nothing: it may be wider than the drawing.
/** @param {SVGElement} stage */
function shrinkOf(stage) {
  const drawn = /** @type {Partial<SVGSVGElement>} */ (stage).getScreenCTM?.();
  return 1 / (drawn?.a || 1);
}

/**
 * Let go of what is held on the stage.
 * @param {SVGElement} stage
 */
export function letGo(stage) {
  hands.get(stage)?.listening.abort();
}

/**
 * Whether it is this pointer that the stage follows.
 * @param {SVGElement} stage
 * @param {number} pointer
 */
export const follows = (stage, pointer) => hands.get(stage)?.pointer === pointer;

/**
 * Whether a pointer is held on the stage that has not moved further than a press does.
 * @param {SVGElement} stage
 */
export const pressed = (stage) => (hands.get(stage)?.far ?? Infinity) <= TAP;

/**
 * As `follow`, on what a finger also scrolls past: a mouse is where it is pressed at once, a finger once
 * it has moved sideways or is lifted where it was put down.
 * @param {SVGElement} stage
 * @param {PointerEvent} down
 * @param {(event: PointerEvent) => void} go
 */
export function pull(stage, down, go) {
  const touch = down.pointerType === "touch";
  let pulled = !touch;
  const followed = follow(stage, down, (dx, _dy, event) => {
    pulled ||= Math.abs(dx) > SIDEWAYS;
    if (pulled) go(event);
  }, (up) => !pulled && isTap(down, up) && go(up));
  if (followed && !touch) go(down);
}

/**
 * @param {PointerEvent} down
 * @param {PointerEvent} up
 */
function isTap(down, up) {
  return Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) < TAP;
}

/**
 * Act when a pointer is lifted where it was put down: a scroll may begin on anything.
 * @param {PointerEvent} down
 * @param {() => void} act
 */
export function tap(down, act) {
  if (down.button > 0) return;
  const listening = new AbortController();
  /** @type {(up: Event) => void} */
  const done = (up) => {
    const event = /** @type {PointerEvent} */ (up);
    if (event.pointerId !== down.pointerId) return;
    listening.abort();
    if (event.type === "pointerup" && isTap(down, event)) act();
  };
  // The document hears it wherever the pointer is lifted, also where the pressed element is drawn anew.
  for (const kind of ["pointerup", "pointercancel"]) document.addEventListener(kind, done, { signal: listening.signal });
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

/** @type {Record<string, number>} how many steps a key moves a slider or a spinbutton; infinitely many to an end */
const STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };
/** @type {Record<string, number>} on a slider, which lies in its row alone, sideways too */
export const SLIDER_STEPS = { ...STEPS, ArrowRight: 1, ArrowLeft: -1 };

/**
 * The value after a key on a spinbutton, kept within low and high; null for keys it does not take.
 * @param {string} key
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
export function stepped(key, value, low, high) {
  if (!(key in STEPS)) return null;
  return Math.max(low, Math.min(high, value + STEPS[key]));
}

/**
 * Handlers of a button drawn in SVG: a pointer lifted where it was put down, Enter and Space, and a
 * screen reader's plain click.
 * @param {() => void} act
 */
export function press(act) {
  return {
    /** @param {PointerEvent} event */
    pointerdown: (event) => tap(event, act),
    /** @param {MouseEvent} event */
    mousedown: (event) => event.preventDefault(), // the focus stays where it is
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
