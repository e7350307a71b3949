// Two formulas with their numbers: the right one, and the source's, which leaves out the rounding.
import { svg } from "../../core/js/dom.js";
import { number } from "../../core/js/numbers.js";
import { sizeFormula } from "../../core/js/sliding.js";

const ROOMY = 400; // pixels of a card that has room for its texts in any font

/** @param {import("../../core/js/frame.js").Context} c */
export function cards(c) {
  return [rightFormula(c), plainFormula(c)].map((content, i) => card(c.place, i, content));
}

function rightFormula({ state, result: { room, size }, page: { words } }) {
  return {
    title: words.true,
    lines: ["⌊(N+2P−D(K−1)−1)/S⌋+1", `= ${sizeFormula(state.n, state.kernel, state)}`],
    last: [`= ⌊${room}/${state.stride}⌋+1 =`, big(String(size), { "data-size": true })],
  };
}

// With P = 0 and D = 1 this is the source's own form.
function plainFormula({ state, result: { unrounded, padded, reach }, page: { words } }) {
  const { n, kernel, stride, padding, dilation } = state;
  const source = padding === 0 && dilation === 1;
  const whole = Number.isInteger(unrounded);
  const equals = Number.isInteger(unrounded * 100) ? "=" : "≈"; // two decimals are shown
  const verdict = whole ? `✓ ${words.whole}` : `✗ ${words.fraction}`;
  return {
    title: source ? words.source : words.plain,
    lines: source
      ? ["(N−(K−1))/S", `= (${n}−(${kernel}−1))/${stride}`]
      : ["(N+2P−D(K−1))/S", `= (${n}+2·${padding}−${dilation}·(${kernel}−1))/${stride}`],
    last: [`= ${padded - reach}/${stride} ${equals}`, big(number(unrounded)),
      svg("tspan", { class: whole ? "nnlab-good" : "nnlab-bad", dx: 8 }, verdict)],
  };
}

function big(text, attributes = {}) {
  return svg("tspan", { class: "nnlab-big", dx: 6, ...attributes }, text);
}

function card({ cards: corners, card: { width, height } }, i, { title, lines, last }) {
  const [x, y] = corners[i];
  const room = width < ROOMY && width - 28;
  const line = (content, dy, attributes = {}) =>
    svg("text", { x: x + 14, y: y + dy, "text-anchor": "start", "font-size": 14, "data-room": room, ...attributes }, content);
  return svg("g", {},
    svg("rect", { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 10, class: "nnlab-card" }),
    line(title, 18, { "font-size": 12, class: "nnlab-index" }),
    line(lines[0], 42), line(lines[1], 65), line(last, 94));
}
