// Pointer and keyboard, apart from what any view does with them.

// Follow one pointer from its `down` event on. The stage holds the capture, because the pressed
// element may be drawn anew while the pointer moves. move(dx, dy, event) counts in CSS pixels.
export function follow(stage, down, move) {
  stage.setPointerCapture(down.pointerId);
  const moved = (event) => move(event.clientX - down.clientX, event.clientY - down.clientY, event);
  const done = () => {
    stage.removeEventListener("pointermove", moved);
    stage.removeEventListener("pointerup", done);
    stage.removeEventListener("pointercancel", done);
  };
  stage.addEventListener("pointermove", moved);
  stage.addEventListener("pointerup", done);
  stage.addEventListener("pointercancel", done);
}

const STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };

// The value after a key on a spinbutton, kept within low and high; null for keys it does not take.
export function stepped(key, value, low, high) {
  if (!(key in STEPS)) return null;
  return Math.max(low, Math.min(high, value + STEPS[key]));
}

// Handlers of a button drawn in SVG: pointer, Enter and Space, and a screen reader's plain click.
export function press(act) {
  return {
    pointerdown: (event) => {
      event.preventDefault(); // the focus stays where it is
      act();
    },
    click: (event) => event.detail === 0 && act(),
    keydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act();
    },
  };
}
