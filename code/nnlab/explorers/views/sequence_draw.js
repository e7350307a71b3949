// The forward half of the sequence explorer: entries, the window with the motif, scores, decision.
import { fill, number, svg } from "./frame.js";
import { press } from "./pointer.js";
import { subscript } from "./formulas.js";
import { cell, label, textWidth, tone } from "./cells.js";
import { choosable, edit, editable, named, onPointer, selected, valueOf } from "./convolution1d_edit.js";

function small(text, x, y, attributes = {}) {
  return label(text, x, y, { class: "nnlab-index", "aria-hidden": "true", ...attributes });
}

export function formulaRow({ place }) {
  const low = (text) => [svg("tspan", { dy: 4, "font-size": 12 }, text), svg("tspan", { dy: -4 }, "\u200a")];
  return svg("text", { x: 0, y: place.rows.top, class: "nnlab-formula", "font-size": 16, "aria-hidden": "true" },
    "s", low("i"), " = Σ", low("j"), " w", low("j"), " x", low("i+j"));
}

// Two buttons for the selected entry, so that a finger can change it too.
export function changer(c) {
  const { page, place } = c;
  const key = selected(c);
  const right = page.width - 21;
  const button = (sign, by, x) => svg("g",
    { role: "button", tabindex: 0, class: "nnlab-button", "data-key": `by${by}`,
      "aria-label": fill(by > 0 ? page.words.sequence_more : page.words.sequence_less, { name: named(key) }),
      ...press(() => edit(c, key, valueOf(c, key) + by)) },
    svg("rect", { x: x - 20, y: place.rows.top - 19, width: 40, height: 40, rx: 8 }),
    label(sign, x, place.rows.top, { size: 18 }));
  return svg("g", {}, button("−", -1, right - 82), button("+", 1, right),
    label(named(key), right - 41, place.rows.top, { size: 15, class: "nnlab-strong", "aria-hidden": "true" }));
}

export function windowFrame(c) {
  const { rows, frame: { x, width } } = c.place;
  const top = rows.input - rows.cell / 2 - 5;
  const height = rows.kernel - rows.input + rows.cell + rows.index + 8;
  return svg("rect", { x, y: top, width, height, rx: 9, class: "nnlab-window", pointerdown: (event) => onPointer(c, event) });
}

export function entries(c) {
  const { rows, pitch, cells, size } = c.place;
  return svg("g", {}, c.state.x.map((value, at) => {
    const key = `x${at}`;
    return [
      cell(value, cells[at], rows.input, { width: pitch, height: rows.cell, size, "data-place": at,
        selected: key === selected(c), ...editable(c, key, fill(c.page.words.sequence_x, { index: at })) }),
      small(`x${subscript(at)}`, cells[at], rows.input - rows.cell / 2 - 13),
    ];
  }));
}

// The shared weights under the window that they score.
export function motif(c) {
  const { rows, pitch, cells, size } = c.place;
  return svg("g", {}, c.state.w.map((value, j) => {
    const [x, key] = [cells[c.result.at + j], `w${j}`];
    return [
      small("×", x, (rows.input + rows.kernel) / 2),
      cell(value, x, rows.kernel, { width: pitch, height: rows.cell, size, "data-place": c.result.at + j,
        selected: key === selected(c), ...editable(c, key, fill(c.page.words.sequence_w, { index: j })) }),
      small(`w${subscript(j)}`, x, rows.kernel + rows.cell / 2 + 9),
    ];
  }));
}

// From the window to its score.
export function path({ result, place: { rows, frame, columns, level } }) {
  const [x0, y0] = [frame.x + frame.width / 2, rows.kernel + rows.cell / 2 + rows.index + 3];
  const [x1, y1] = [columns[result.at], level(Math.max(0, result.scores[result.at])) - 24];
  const bend = Math.min(y0 + 18, y1);
  return svg("g", { class: "nnlab-paths", "aria-hidden": "true" },
    svg("path", { d: `M${x0} ${y0}C${x0} ${bend} ${x1} ${y0} ${x1} ${bend + 10}V${y1 - 6}` }),
    svg("path", { class: "nnlab-arrow", d: `M${x1 - 5} ${y1 - 7}h10l-5 7z` }));
}

function bar(value, x, { column, level, zero }, now) {
  const [y, height] = value > 0 ? [level(value), zero - level(value)] : [zero, level(value) - zero];
  const wide = Math.min(44, column - 6);
  const frame = { x: x - wide / 2, y, width: wide, height: Math.max(height, 0.5) };
  return [
    svg("rect", { ...frame, class: `nnlab-score-bar nnlab-${tone(value)}` }),
    now && svg("rect", { ...frame, x: frame.x - 2, y: y - 2, width: wide + 4, height: frame.height + 4, class: "nnlab-score-bar-now" }),
  ];
}

export function scoreBars(c) {
  const { result, place, page } = c;
  const { columns, column, level, rows } = place;
  const hit = (i) => ({ x: columns[i] - column / 2, y: rows.high - 22, width: column, height: rows.floor - rows.high + 24 });
  return svg("g", { role: "radiogroup", "aria-label": page.words.sequence_scores }, result.scores.map((value, i) => [
    svg("g", { ...choosable(c, i, `s${subscript(i)} = ${number(value)}`), class: "nnlab-score" },
      svg("rect", { ...hit(i), fill: "transparent" }),
      bar(value, columns[i], place, i === result.at),
      label(number(value), columns[i], level(Math.max(0, value)) - 11,
        { size: 14, room: column - 2, class: i === result.at ? "nnlab-strong nnlab-above" : "nnlab-above" })),
    small(`s${subscript(i)}`, columns[i], rows.floor + 13),
  ]));
}

export function decision({ result, place, page }) {
  const { columns, column, level, rows, edge, right, zero, limit } = place;
  const x = columns[result.size];
  return svg("g", {},
    svg("path", { d: `M${edge} ${zero}H${right}`, class: "nnlab-zero-line" }),
    svg("path", { d: `M${x - column / 2} ${rows.high - 26}V${rows.floor + 20}`, class: "nnlab-zero-line", "stroke-dasharray": "2 4" }),
    bar(result.decision, x, place, false),
    svg("path", { d: `M${edge} ${limit}H${right}`, class: "nnlab-limit" }),
    label(number(result.decision), x, level(Math.max(0, result.decision)) - 11,
      { size: 15, room: column - 2, class: "nnlab-strong nnlab-above", "data-value": "decision" }),
    label(result.how, x, rows.floor + 13, { size: 13, room: column - 2, class: "nnlab-strong" }),
    label(result.found ? page.words.sequence_yes : page.words.sequence_no, x, rows.floor + 31,
      { size: 13, room: column - 2, class: "nnlab-strong" }));
}

// The threshold's name stands left of its line; where columns leave no room, its number alone.
export function limitName({ state, page, place: { edge, limit } }) {
  const whole = `${page.words.sequence_limit} ${number(state.threshold)}`;
  const text = edge > textWidth(whole) + 8 ? whole : number(state.threshold);
  return label(text, edge - 4, limit, { size: 12, "text-anchor": "end", class: "nnlab-above nnlab-note-text" });
}
