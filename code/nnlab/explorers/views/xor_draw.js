// What the XOR explorer draws: two squares with boundaries and points, and the truth table.
import { fill, number, svg } from "./frame.js";
import { label } from "./cells.js";
import { boundary, boundaryLine, marker, paper, regions, sampled } from "./plane.js";
import { CLASSES, CORNERS, cornerName } from "./xor_compute.js";
import { spread } from "./xor_layout.js";

const FINE = 40; // cells along a square in which the net's regions are found
const ALONG = [0.4, 0.6, 0.68]; // where a boundary has its arrow: parallel ones keep theirs apart
const NAMES = ["h₁", "h₂", "y"];
const LETTERS = { sigmoid: "σ", tanh: "tanh", relu: "ReLU" };

export function inputSpace(c) {
  const { result, page: { words }, place: { planes: [p] } } = c;
  const values = sampled((x, y) => result.net.score([x, y]), p.low, p.high, FINE);
  const region = regions(values, p);
  return [
    title(words.xor_input, p),
    paper(p, region, ["x₁", "x₂"], [0, 1], number),
    inside(p, mesh(p, (point) => point), svg("path", { d: region.line, class: "nnlab-contour" })),
    boundaries(c, p, [0, 1]),
    points(c, p, CORNERS),
    formulas(c, p, [0, 1]),
  ];
}

export function hiddenSpace(c) {
  const { result, page: { words }, place: { planes: [, p] } } = c;
  const { w, b } = result.units[2];
  const region = regions(sampled((x, y) => result.net.z({ w, b }, [x, y]), p.low, p.high, 24), p);
  const { activation } = result;
  const far = p.high / 1.25;
  const ticks = activation === "tanh" ? [-1, 0, 1] : [0, far];
  return [
    title(words.xor_hidden, p),
    paper(p, region, NAMES, ticks, number),
    inside(p, mesh(p, result.net.hidden)),
    boundaries(c, p, [2]),
    points(c, p, result.hidden),
    formulas(c, p, [2]),
  ];
}

function title(text, p) {
  return label(text, p.left, 14 + p.top - 28, { size: 13, class: "nnlab-title" });
}

// What reaches out of the square is cut off: an inner <svg> needs no id for that.
function inside(p, ...children) {
  const box = { x: p.left, y: p.top, width: p.size, height: p.size, viewBox: `${p.left} ${p.top} ${p.size} ${p.size}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}

// The input's grid, sent through `map`; the unit square's own edges are drawn stronger.
function mesh(p, map) {
  const steps = Array.from({ length: 33 }, (_, i) => -0.5 + i / 16);
  const trace = (points) => `M${points.map((point) => {
    const [x, y] = map(point);
    return `${p.x(x).toFixed(1)} ${p.y(y).toFixed(1)}`;
  }).join("L")}`;
  const lines = (at, along) => at.flatMap((v) => [trace(along.map((t) => [v, t])), trace(along.map((t) => [t, v]))]).join("");
  const edge = steps.filter((t) => t >= 0 && t <= 1);
  return [
    svg("path", { d: lines([-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5], steps), class: "nnlab-mesh" }),
    svg("path", { d: lines([0, 1], edge), class: "nnlab-mesh nnlab-edge" }),
  ];
}

// The lines of some units, the chosen one last and with its handles; those without one say why.
function boundaries(c, p, which) {
  const { state, result, page: { words } } = c;
  const notes = [];
  const order = [...which].sort((i, j) => (i === state.unit_index) - (j === state.unit_index));
  const lines = order.map((i) => {
    const { w, b } = result.units[i];
    const line = boundary(p, w, b, 22, ALONG[i]);
    const chosen = i === state.unit_index;
    if (!line) notes.push(fill(words[w[0] || w[1] ? "xor_outside" : "xor_none"], { name: NAMES[i] }));
    return line && [boundaryLine(line, `${chosen ? "nnlab-chosen" : ""} ${result.dead[i] ? "nnlab-dead" : ""}`, chosen ? 15 : 9), nameTag(line, NAMES[i], p, chosen), c.hands(c, p, line, i)];
  });
  const told = notes.map((text, i) =>
    label(text, p.left + p.size / 2, p.top + p.size - 12 - 16 * i, { size: 12, class: "nnlab-over", room: p.size - 8 }));
  return [lines, told];
}

// The unit's name near the upper end of its line, held inside the square.
function nameTag({ ends, normal }, name, p, chosen) {
  const [upper, lower] = ends;
  const x = upper[0] + (lower[0] - upper[0]) * 0.09 - normal[0] * 13;
  const y = upper[1] + (lower[1] - upper[1]) * 0.09 - normal[1] * 13;
  const held = (value, start) => Math.max(start + 12, Math.min(start + p.size - 12, value));
  return label(name, held(x, p.left), held(y, p.top), { size: 14, class: `nnlab-over nnlab-strong ${chosen ? "nnlab-chosen" : ""}`, "aria-hidden": "true" });
}

function points({ result }, p, places) {
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, spread(places, p).map(({ x, y, members, places: at }) => {
    const low = y + 34 > p.top + p.size + 8;
    const side = Math.max(p.left + 17 * members.length, Math.min(p.left + p.size - 17 * members.length, x));
    return [
      members.map((i, k) => [
        marker(CLASSES[i], ...at[k], 7),
        !result.right[i] && svg("path", { d: cross(...at[k]), class: "nnlab-miss" }),
      ]),
      label(members.map((i) => CORNERS[i].join("")).join(" "), side, y + (low ? -18 : 18), { size: 12, class: "nnlab-over" }),
    ];
  }));
}

function cross(x, y) {
  return `M${x - 9} ${y - 9}l18 18m0 -18l-18 18`;
}

function formulas({ state, result }, p, which) {
  return which.map((i, row) => {
    const { w: [w1, w2], b } = result.units[i];
    const [one, two] = i < 2 ? ["x₁", "x₂"] : ["h₁", "h₂"];
    const sign = (value) => `${value < 0 ? "−" : "+"} ${number(Math.abs(value))}`;
    const act = i < 2 ? LETTERS[result.activation] : "σ";
    const text = `${NAMES[i]} = ${act}(${number(w1)}${one} ${sign(w2)}${two} ${sign(b)})`;
    const kind = i === state.unit_index ? "nnlab-chosen nnlab-strong" : "";
    return label(text, p.left, p.top + p.size + 34 + 20 * row, { size: text.length > 34 ? 12 : 13, "text-anchor": "start", class: kind });
  });
}

// x₁ x₂ | h₁ h₂ | y, with a mark for each row; one row of a real table to a screen reader.
export function table(c) {
  const { result, page: { words }, place: { table: { left, top, width }, rows } } = c;
  const column = [0.05, 0.17, 0.28, 0.46, 0.64, 0.81, 0.95].map((part) => left + part * width);
  const heads = ["", "x₁", "x₂", "h₁", "h₂", "y", ""];
  const rule = (y) => svg("path", { d: `M${left} ${y}h${width}`, class: "nnlab-rule" });
  const bars = [(column[2] + column[3]) / 2 - 4, (column[4] + column[5]) / 2].map((x) =>
    svg("path", { d: `M${x} ${top + rows.head - 10}V${top + rows.first + 3 * rows.step + 12}`, class: "nnlab-rule" }));
  const text = (content, i, y, attributes = {}) => label(content, column[i], top + y, { size: 14, role: "cell", ...attributes });
  return [
    label(words.xor_table, left, top + rows.title, { size: 13, class: "nnlab-title" }),
    svg("g", { role: "table", "aria-label": words.xor_table },
      svg("g", { role: "row" }, heads.map((head, i) => head && text(head, i, rows.head, { role: "columnheader", class: "nnlab-index" }))),
      rule(top + rows.head + 13), bars,
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
