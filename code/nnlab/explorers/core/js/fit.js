// Narrows the texts that the fonts of this page make wider than their room. To measure is to have the
// browser lay the stage out, so each text is measured once for each look.

export class Fit {
  constructor() {
    /** @type {Map<string, number>} length in pixels, by text and look */
    this.known = new Map();
  }

  /** @param {Element} stage */
  apply(stage) {
    const narrow = /** @type {SVGTextElement[]} */ ([...stage.querySelectorAll("text[data-room], text[textLength]")]);
    const texts = narrow.map((text) => ({ text, room: Number(text.dataset.room ?? Infinity), look: lookOf(text, stage) }));
    this.measure(texts.filter(({ look }) => !this.known.has(look)));
    for (const { text, room, look } of texts) {
      const length = (this.known.get(look) ?? 0) > room ? String(room) : null;
      if (text.getAttribute("textLength") !== length) stretch(text, length);
    }
  }

  /**
   * All are measured before the next change, or the browser would lay the stage out anew for each.
   * @param {{text: SVGTextElement, look: string}[]} texts
   */
  measure(texts) {
    for (const { text } of texts) stretch(text, null);
    for (const { text, look } of texts) {
      const length = text.getComputedTextLength();
      if (length) this.known.set(look, length); // what is not on the screen has none yet
    }
  }
}

/**
 * @param {Element} text
 * @param {string | null} length  null for its own
 */
function stretch(text, length) {
  for (const [name, value] of [["textLength", length], ["lengthAdjust", "spacingAndGlyphs"]]) {
    if (length) text.setAttribute(String(name), String(value));
    else text.removeAttribute(String(name));
  }
}

/**
 * The text and all that its font follows from: its size, and classes up to the stage.
 * @param {Element} text
 * @param {Element} stage
 */
function lookOf(text, stage) {
  let look = `${text.textContent}|${text.getAttribute("font-size")}`;
  for (let node = text; node !== stage; node = /** @type {Element} */ (node.parentNode)) look += `|${node.getAttribute("class") ?? ""}`;
  return look;
}
