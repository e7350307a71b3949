// Ten rows of three bars: score, cosine and correlation of each digit. A row can be chosen.
import { label, tone } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { fill, number } from "../../core/js/numbers.js";
import { focusOn, press } from "../../core/js/pointer.js";
import { largest } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

const NUMBER = 56; // room for a tick and a number as −10.25

/** @typedef {[string, string, number[], number]} Column  key, title, a number per digit, where a bar ends */

/** @param {Context} c */
export function bars(c) {
  const { result, page: { words, data }, place: { bars: box } } = c;
  /** @type {Column[]} */
  const columns = [
    ["score", words.score, result.scores, data.longest.score],
    ["cosine", words.cosine, result.cosines, data.longest.likeness],
    ["correlation", words.correlation, result.correlations, data.longest.likeness],
  ];
  return svg("g", { role: "radiogroup", "aria-label": words.bars },
    result.scores.map((_, digit) => row(c, digit, columns)),
    svg("g", { "aria-hidden": "true", "pointer-events": "none" },
      columns.map((column, i) => drawn(column, box, box.columns[i]))));
}

// What is pressed: the row's ground, with the digit and its mark.
function row(c, digit, columns) {
  const { result, page, place: { bars: { x, width, top, row: high } } } = c;
  const y = top + digit * high;
  const values = Object.fromEntries(columns.map(([key, , numbers]) => [key, number(numbers[digit])]));
  const [won, compared] = [digit === result.winner, digit === result.rival];
  return svg("g", {
    role: "radio", "aria-checked": String(compared), tabindex: compared ? 0 : -1, "data-key": `row${digit}`,
    class: `nnlab-row ${won ? "nnlab-won" : compared ? "nnlab-compared" : ""}`,
    "aria-label": fill(page.words.bar, { digit, ...values }), ...chosen(c, digit),
  },
  svg("rect", { x, y: y + 1, width, height: high - 2, rx: 4 }),
  label(String(digit), x + 9, y + high / 2, { size: 14, class: won || compared ? "nnlab-strong" : null }),
  (won || compared) && label(won ? "✓" : "▸", x + 24, y + high / 2, { size: 13, class: "nnlab-strong" }));
}

// A press compares the digit with the winner; arrows go to the next one, Space chooses it.
function chosen(c, digit) {
  const pressed = press(() => c.page.set({ rival_index: digit + 1 }));
  const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };
  return {
    ...pressed,
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in by)) return pressed.keydown(event);
      event.preventDefault();
      focusOn(c.stage, `row${Math.max(0, Math.min(9, digit + by[event.key]))}`);
    },
  };
}

/**
 * One column: its title, the axis of zero, a bar and a number per digit, a tick at the largest.
 * @param {Column} column
 * @param {any} box
 * @param {{x: number, width: number}} place
 */
function drawn([key, title, values, limit], { top, row: high }, { x, width }) {
  const half = (width - NUMBER) / 2;
  const zero = x + half;
  const best = values.every((value) => value === values[0]) ? -1 : largest(values);
  const bar = (value, digit) => {
    const length = Math.min(1, Math.abs(value) / limit) * half;
    const y = top + (digit + 0.5) * high;
    const strong = digit === best ? "nnlab-strong" : null;
    return [
      svg("rect", { x: value < 0 ? zero - length : zero, y: y - 6, width: length, height: 12, class: `nnlab-bar-${tone(value)}` }),
      label(number(value), x + width, y, { size: 12, "text-anchor": "end", class: strong, [`data-${key}`]: digit }),
      digit === best && label("✓", x + width - NUMBER + 8, y, { size: 12, class: "nnlab-strong" }),
    ];
  };
  return [
    label(title, x + width / 2, top - 10, { room: width, class: "nnlab-strong" }),
    svg("path", { d: `M${zero} ${top}v${10 * high}`, class: "nnlab-axis" }),
    values.map(bar),
  ];
}
