// The way back of the sequence explorer: what each window brings to the shared weights, and the sum.
import { label } from "../../core/js/cells.js";
import { svg } from "../../core/js/dom.js";
import { number, subscript } from "../../core/js/numbers.js";

const ROOM = 34; // pixels of a column that has room for a gradient beside its arrow

/** @param {import("../../core/js/frame.js").Context} c */
export function gradients({ state, result, page, place }) {
  const { rows, columns, edge, column, right } = place;
  const row = (j) => rows.table + (j + 0.5) * rows.line;
  const name = (_, j) => label(`w${subscript(j)}`, edge - 4, row(j), { size: 13, class: "nnlab-index", "text-anchor": "end" });
  return svg("g", { role: "group", "aria-label": page.words.table },
    result.upstream.map((gradient, i) => upstream(gradient, columns[i], place)),
    svg("g", { class: "nnlab-return" },
      label("Σ", right - column / 2, rows.back + 26, { size: 16, class: "nnlab-strong" })),
    state.w.map(name),
    result.gradients.map((values, i) => values.map((value, j) =>
      part(value, columns[i], row(j), place, result.upstream[i], { "data-product": `${i},${j}` }))),
    result.total.map((value, j) =>
      part(value, columns[result.size], row(j), place, 1, { "data-grad": j, class: "nnlab-strong" })),
    svg("path", { d: `M${right - column} ${rows.table}v${rows.line * state.w.length}`, class: "nnlab-sum-line" }));
}

// What comes back of one gradient is idle where nothing does.
function kind(gradient) {
  return gradient ? "nnlab-return" : "nnlab-return nnlab-idle";
}

function part(value, x, y, { column, rows }, gradient, attributes) {
  const box = { x: x - column / 2 + 1, y: y - rows.line / 2 + 1, width: column - 2, height: rows.line - 2, rx: 4 };
  return svg("g", { class: kind(gradient) },
    svg("rect", { ...box, "fill-opacity": gradient ? 0.1 : 0 }),
    label(number(value), x, y, { size: 13, room: column - 6, ...attributes }));
}

// From a score down to its column: an arrow with the score's gradient, or a dashed line with 0.
// Columns too narrow for the number have the arrow or the dashes alone.
function upstream(gradient, x, { rows, column }) {
  const end = rows.table - 4;
  return svg("g", { class: kind(gradient) },
    svg("path", { d: `M${x} ${rows.back - 4}V${end - 6}`, class: "nnlab-return-line" }),
    gradient > 0 && svg("path", { d: `M${x - 5} ${end - 7}h10l-5 7z`, class: "nnlab-return-head" }),
    column >= ROOM && label(`×${gradient}`, x + 5, rows.back + 16, { size: 13, "text-anchor": "start" }));
}
