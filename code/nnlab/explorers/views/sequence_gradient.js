// The way back of the sequence explorer: what each window brings to the shared weights, and the sum.
import { number, svg } from "./frame.js";
import { label } from "./cells.js";
import { subscript } from "./formulas.js";

export function gradients(c) {
  const { state, result, page, place } = c;
  const { rows, columns, edge, column, right } = place;
  const line = (j) => rows.table + (j + 0.5) * rows.line;
  return svg("g", { role: "group", "aria-label": page.words.sequence_table },
    upstream(c),
    state.w.map((_, j) => label(`w${subscript(j)}`, edge - 4, line(j), { size: 13, class: "nnlab-index", "text-anchor": "end" })),
    result.gradients.map((row, i) => row.map((value, j) =>
      part(number(value), columns[i], line(j), place, result.upstream[i], { "data-product": `${i},${j}` }))),
    result.total.map((value, j) => part(`${number(value)}`, columns[result.size], line(j), place, 1,
      { "data-grad": j, class: "nnlab-strong" })),
    svg("path", { d: `M${right - column} ${rows.table}v${rows.line * state.w.length}`, class: "nnlab-sum-line" }));
}

function part(text, x, y, { column, rows }, alive, attributes) {
  const frame = { x: x - column / 2 + 1, y: y - rows.line / 2 + 1, width: column - 2, height: rows.line - 2, rx: 4 };
  return svg("g", { class: alive ? "nnlab-return" : "nnlab-return nnlab-idle" },
    svg("rect", { ...frame, "fill-opacity": alive ? 0.1 : 0 }),
    label(text, x, y, { size: 13, room: column - 6, ...attributes }));
}

// From each score down to its column: an arrow with the score's gradient, or a dashed line with 0.
// Columns too narrow for the number have the arrow or the dashes alone.
function upstream({ result, place: { rows, columns, right, column } }) {
  const end = rows.table - 4;
  return [
    result.upstream.map((g, i) => {
      const x = columns[i];
      return svg("g", { class: g ? "nnlab-return" : "nnlab-return nnlab-idle" },
        svg("path", { d: `M${x} ${rows.back - 4}V${end - 6}`, class: "nnlab-return-line" }),
        g ? svg("path", { d: `M${x - 5} ${end - 7}h10l-5 7z`, class: "nnlab-return-head" }) : null,
        column < 34 ? null : label(`×${g}`, x + 5, rows.back + 16, { size: 13, "text-anchor": "start" }));
    }),
    svg("g", { class: "nnlab-return" },
      label("Σ", right - column / 2, rows.back + 26, { size: 16, class: "nnlab-strong" })),
  ];
}
