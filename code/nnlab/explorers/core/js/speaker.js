// What a screen reader is told of a change: once the hand rests, and only what is new. A drag would
// else be sixty sentences a second.
import { html } from "./dom.js";

const REST = 500; // milliseconds without a change
const HEARD = 4000; // milliseconds after which it is gone, so that reading on does not meet it twice

export class Speaker {
  constructor() {
    this.place = html("p", { class: "nnlab-spoken", role: "status" });
    /** @type {string | null} null before the first picture, which is no change */
    this.last = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.resting = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.heard = undefined;
  }

  /** @param {string} text */
  say(text) {
    this.last ??= text;
    clearTimeout(this.resting);
    if (text !== this.last) this.resting = setTimeout(() => this.speak(text), REST);
  }

  /** @param {string} text */
  speak(text) {
    clearTimeout(this.heard);
    this.last = text;
    this.place.node.textContent = text;
    this.heard = setTimeout(() => this.place.node.replaceChildren(), HEARD);
  }

  remove() {
    clearTimeout(this.resting);
    clearTimeout(this.heard);
  }
}
