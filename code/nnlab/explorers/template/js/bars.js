// Ten rows of three bars: score, cosine and correlation of each digit. A row can be chosen.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { markOf } from "../../core/js/mark.js";
import { fill, number } from "../../core/js/numbers.js";
import { truthOf } from "../../core/js/pictures.js";
import { focusOn, press } from "../../core/js/pointer.js";
import { scoreColumn } from "../../core/js/score_column.js";

/** @typedef {import("../../core/js/frame.js").Context} Context */

/** @param {Context} c */
export function bars(c) {
  const { result, page: { words, data }, place: { bars: box } } = c;
  const columns = [
    { key: "score", title: words.score, values: result.scores, limit: data.longest.score },
    { key: "cosine", title: words.cosine, values: result.cosines, limit: data.longest.likeness },
    { key: "correlation", title: words.correlation, values: result.correlations, limit: data.longest.likeness },
  ];
  return svg("g", { role: "radiogroup", "aria-label": words.bars },
    result.scores.map((_, digit) => row(c, digit, columns)),
    svg("g", { "aria-hidden": "true", "pointer-events": "none" },
      columns.map((column, i) => scoreColumn({ ...column, truth: truthOf(c.state) }, { ...box, ...box.columns[i] }))));
}

// What is pressed: the row's ground, with the digit and its mark.
function row(c, digit, columns) {
  const { result, page, place: { bars: { x, width, top, row: high } } } = c;
  const y = top + digit * high;
  const values = Object.fromEntries(columns.map((column) => [column.key, number(column.values[digit])]));
  const [won, compared] = [digit === result.winner, digit === result.rival];
  return svg("g", {
    role: "radio", "aria-checked": String(compared), tabindex: compared ? 0 : -1, "data-key": `row${digit}`,
    class: `nnlab-row ${won ? "nnlab-won" : compared ? "nnlab-compared" : ""}`,
    "aria-label": fill(page.words.bar, { digit, ...values }), ...chosen(c, digit),
  },
  svg("rect", { x, y: y + 1, width, height: high - 2, rx: 4 }),
  label(String(digit), x + 9, y + high / 2, { size: 14, class: won || compared ? "nnlab-strong" : null }),
  (won || compared) && label(won ? markOf(digit, truthOf(c.state)) : "▸", x + 24, y + high / 2, { size: 13, class: "nnlab-strong" }));
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
