// Text as it is shown: an index such as the ₁ of x₁ is a 1, lowered. Fonts lack the digits ₀ to ₉ or draw
// some of them as dots, so none is left in what is seen; names, words and code keep them.
import { html, svg } from "./dom.js";

const INDEX = /([₀-₉]+)/; // split by this, every second part is an index
const [SMALL, LOW] = [0.75, 0.22]; // an index's size and depth, by the text's size

/** @param {string} index */
const digits = (index) => index.replace(/[₀-₉]/g, (sign) => String(sign.charCodeAt(0) - 0x2080));

/** @type {(text: string) => {part: string, index: boolean}[]} */
export function parts(text) {
  return text.split(INDEX).map((part, i) => ({ part: i % 2 ? digits(part) : part, index: i % 2 > 0 })).filter(({ part }) => part);
}

/**
 * What goes into an SVG text of that size.
 * @param {string} text
 * @param {number} size
 * @returns {import("./dom.js").Child}
 */
export function inDrawing(text, size) {
  if (!INDEX.test(text)) return text;
  const low = Number((LOW * size).toFixed(2));
  return parts(text).map(({ part, index }, i) => {
    if (index) return svg("tspan", { dy: low, "font-size": Number((SMALL * size).toFixed(2)) }, part);
    return i ? svg("tspan", { dy: -low }, part) : part;
  });
}

/**
 * What goes into an element of the page.
 * @param {string} text
 * @returns {import("./dom.js").Child[]}
 */
export function onPage(text) {
  return parts(text).map(({ part, index }) => (index ? html("sub", {}, part) : part));
}
