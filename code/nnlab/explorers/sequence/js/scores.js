// Scores and decision of the sequence explorer: bars on one scale with the threshold.
import { label, textWidth, tone } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { choosable } from "../../core/js/number_row.js";
import { number, subscript } from "../../core/js/numbers.js";

const CLEAR = 9; // pixels from a line to the middle of a number

export function small(text, x, y) {
  return label(text, x, y, { class: "nnlab-index", "aria-hidden": "true" });
}

// From the window to its score.
export function path({ result, place }) {
  const { rows, frame, columns } = place;
  const [x0, y0] = [frame.x + frame.width / 2, rows.kernel + rows.cell / 2 + rows.index + 3];
  const [x1, y1] = [columns[result.at], numberAt(result.scores[result.at], place) - 13];
  const bend = Math.min(y0 + 28, y1 - 6); // the curve's end: from there straight down to the tip
  return svg("g", { class: "nnlab-paths", "aria-hidden": "true" },
    svg("path", { d: `M${x0} ${y0}C${x0} ${bend - 10} ${x1} ${y0} ${x1} ${bend}V${y1 - 6}` }),
    svg("path", { class: "nnlab-arrow", d: `M${x1 - 5} ${y1 - 7}h10l-5 7z` }));
}

function bar(value, x, { column, level, zero }, now = false) {
  const [y, height] = value > 0 ? [level(value), zero - level(value)] : [zero, level(value) - zero];
  const width = Math.min(44, column - 6);
  const box = { x: x - width / 2, y, width, height: Math.max(height, 0.5) };
  const around = { x: box.x - 2, y: y - 2, width: width + 4, height: box.height + 4 };
  return [
    svg("rect", { ...box, class: `nnlab-score-bar nnlab-${tone(value)}` }),
    now && svg("rect", { ...around, class: "nnlab-score-bar-now" }),
  ];
}

// The middle of a bar's number: just above the bar, or above zero where it hangs down; above the
// threshold's line where that would run through it.
function numberAt(value, { level, limit: line }) {
  const y = level(Math.max(0, value)) - 11;
  return Math.abs(y - line) < CLEAR ? line - CLEAR : y;
}

function above(value, x, place, attributes) {
  return label(number(value), x, numberAt(value, place), { room: place.column - 2, ...attributes });
}

/** @param {import("../../core/js/frame.js").Context} c */
export function scores(c) {
  const { result, place, page } = c;
  const { columns, column, rows } = place;
  const one = (value, i) => {
    const reach = { x: columns[i] - column / 2, y: rows.high - 22, width: column, height: rows.floor - rows.high + 24 };
    const now = i === result.at;
    return [
      svg("g", { ...choosable(c, i, `s${subscript(i)} = ${number(value)}`), class: "nnlab-score" },
        svg("rect", { ...reach, fill: "transparent" }),
        bar(value, columns[i], place, now),
        above(value, columns[i], place, { size: 14, class: now ? "nnlab-strong nnlab-above" : "nnlab-above" })),
      small(`s${subscript(i)}`, columns[i], rows.floor + 13),
    ];
  };
  return svg("g", { role: "radiogroup", "aria-label": page.words.scores }, result.scores.map(one));
}

// The last column: one number for the whole sequence, how it was reached, and what it says.
export function decision({ result, place, page }) {
  const { columns, column, rows, edge, right, zero, limit: threshold } = place;
  const x = columns[result.size];
  const below = (text, y) => label(text, x, y, { size: 13, room: column - 2, class: "nnlab-strong" });
  return svg("g", {},
    svg("path", { d: `M${edge} ${zero}H${right}`, class: "nnlab-zero-line" }),
    svg("path", { d: `M${x - column / 2} ${rows.high - 26}V${rows.floor + 20}`, class: "nnlab-zero-line", "stroke-dasharray": "2 4" }),
    bar(result.decision, x, place),
    svg("path", { d: `M${edge} ${threshold}H${right}`, class: "nnlab-limit" }),
    above(result.decision, x, place, { size: 15, class: "nnlab-strong nnlab-above", "data-value": "decision" }),
    below(result.how, rows.floor + 13),
    below(result.found ? page.words.yes : page.words.no, rows.floor + 31));
}

// The threshold's name stands left of its line; where columns leave no room, its number alone.
export function limit({ state, page, place: { edge, limit: y } }) {
  const value = number(state.threshold);
  const whole = `${page.words.threshold} ${value}`;
  const text = edge > textWidth(whole) + 8 ? whole : value;
  return label(text, edge - 4, y, { "text-anchor": "end", class: "nnlab-above nnlab-note-text" });
}
