// The truth table of the XOR explorer, a real table to a screen reader.
import { fill, number, svg } from "./frame.js";
import { label } from "./cells.js";
import { marker } from "./plane.js";
import { CLASSES, CORNERS, cornerName } from "./xor_compute.js";

// x₁ x₂ | h₁ h₂ | y, with a mark for each row.
export function table(c) {
  const { result, page: { words }, place: { table: { left, top, width }, rows } } = c;
  const column = [0.04, 0.135, 0.235, 0.4, 0.61, 0.81, 0.955].map((part) => left + part * width);
  const heads = ["", "x₁", "x₂", "h₁", "h₂", "y", ""];
  const rule = (y) => svg("path", { d: `M${left} ${y}h${width}`, class: "nnlab-rule" });
  const bars = [(column[2] + column[3]) / 2 - 7, (column[4] + column[5]) / 2 + 1].map((x) =>
    svg("path", { d: `M${x} ${top + rows.head - 9}V${top + rows.first + 3 * rows.step + 11}`, class: "nnlab-rule" }));
  const text = (content, i, y, attributes = {}) => label(content, column[i], top + y, { size: width < 200 ? 13 : 14, role: "cell", ...attributes });
  return [
    label(words.xor_table, left, top + rows.title, { size: 13, class: "nnlab-title" }),
    svg("g", { role: "table", "aria-label": words.xor_table },
      svg("g", { role: "row" }, heads.map((head, i) => head && text(head, i, rows.head, { role: "columnheader", class: "nnlab-index" }))),
      rule(top + (rows.head + rows.first) / 2 - 1), bars,
      CORNERS.map((corner, i) => row(c, i, corner, (content, k, attributes) => text(content, k, rows.first + i * rows.step, attributes),
        marker(CLASSES[i], column[0], top + rows.first + i * rows.step, 6, { role: "cell", "aria-label": fill(words.xor_class, { value: CLASSES[i] }) })))),
  ];
}

function row({ result: { hidden, outputs, right }, page: { words } }, i, [x1, x2], text, mark) {
  return svg("g", { role: "row", "aria-label": cornerName(i) }, mark,
    text(x1, 1), text(x2, 2),
    text(number(hidden[i][0]), 3, { "data-output": `${i} h1` }), text(number(hidden[i][1]), 4, { "data-output": `${i} h2` }),
    text(number(outputs[i]), 5, { "data-output": `${i} y`, class: "nnlab-strong" }),
    text(right[i] ? "✓" : "✗", 6, { size: 15, class: right[i] ? "nnlab-right" : "nnlab-wrong", "aria-label": right[i] ? words.xor_good : words.xor_bad }));
}
