// What the XOR explorer draws: two squares with boundaries and points.
import { fill, number, svg } from "./frame.js";
import { label } from "./cells.js";
import { boundary, boundaryLine, marker, paper, regions, sampled } from "./plane.js";
import { CLASSES, CORNERS } from "./xor_compute.js";
import { spread } from "./xor_layout.js";

const FINE = 40; // cells along a square in which the net's regions are found
const ALONG = [0.4, 0.6, 0.68]; // where a boundary has its arrow: parallel ones keep theirs apart
const NAMES = ["h₁", "h₂", "y"];
const LETTERS = { sigmoid: "σ", tanh: "tanh", relu: "ReLU" };

export function inputSpace(c) {
  const { result, page: { words }, place: { planes: [p] } } = c;
  const region = regionOf((x, y) => result.net.score([x, y]), p, FINE);
  return [
    title(words.xor_input, p),
    paper(p, region, ["x₁", "x₂"], [0, 1], number),
    inside(p, mesh(p, (point) => point, 1), region && svg("path", { d: region.line, class: "nnlab-contour" })),
    boundaries(c, p, [0, 1]),
    points(c, p, CORNERS),
    formulas(c, [0, 1]),
  ];
}

export function hiddenSpace(c) {
  const { result, page: { words }, place: { planes: [, p] } } = c;
  const { w, b } = result.units[2];
  const region = regionOf((x, y) => result.net.z({ w, b }, [x, y]), p, 24);
  const { activation } = result;
  const far = p.high / 1.25;
  const ticks = activation === "tanh" ? [-1, 0, 1] : [0, far];
  return [
    title(words.xor_hidden, p),
    paper(p, region, NAMES, ticks, number),
    inside(p, mesh(p, result.net.hidden, 64)),
    boundaries(c, p, [2]),
    points(c, p, result.hidden),
    formulas(c, [2]),
  ];
}

// A net whose score is 0 everywhere takes no side, so nothing is shaded.
function regionOf(f, p, fine) {
  const values = sampled(f, p.low, p.high, fine);
  return values.flat().some(Boolean) ? regions(values, p) : null;
}

function title(text, p) {
  return label(text, p.left, 14 + p.top - 28, { size: 13, class: "nnlab-title" });
}

// What reaches out of the square is cut off: an inner <svg> needs no id for that.
function inside(p, ...children) {
  const box = { x: p.left, y: p.top, width: p.size, height: p.size, viewBox: `${p.left} ${p.top} ${p.size} ${p.size}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}

// The input's grid, sent through `map`, bent in `fine` places from one number to the next; the unit
// square's own edges are drawn stronger.
function mesh(p, map, fine) {
  const steps = Array.from({ length: 4 * fine + 1 }, (_, i) => -0.5 + i / (2 * fine));
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
    return line && [boundaryLine(line, `${chosen ? "nnlab-chosen" : ""} ${result.dead[i] ? "nnlab-dead" : ""}`, chosen ? 15 : 9), nameTag(line, i, c, p, chosen), c.hands(c, p, line, i)];
  });
  // Between the four corners, or above the places of hidden space.
  const first = which.length > 1 ? p.size / 2 - 8 * (notes.length - 1) : 14;
  const told = notes.map((text, i) =>
    label(text, p.left + p.size / 2, p.top + first + 16 * i, { size: 12, class: "nnlab-over", room: p.size - 8 }));
  return [lines, told];
}

// The unit's name inside the square near an end of its line, the second one's rather at the lower
// end; at the other end where a point and its name stand in the way.
function nameTag({ ends, normal }, i, { result }, p, chosen) {
  const held = (value, start) => Math.max(start + 12, Math.min(start + p.size - 12, value));
  const at = (part) => {
    const [x, y] = ends[0].map((value, k) => value + (ends[1][k] - value) * part - normal[k] * 13);
    return [held(x, p.left), held(y, p.top)];
  };
  const taken = (i < 2 ? CORNERS : result.hidden).map(([x, y]) => [p.x(x), p.y(y) + 9]);
  const free = ([x, y]) => taken.every(([left, top]) => Math.abs(x - left) > 20 || Math.abs(y - top) > 22);
  const places = (i === 1 ? [0.91, 0.09] : [0.09, 0.91]).map(at);
  const [x, y] = places.find(free) ?? places[0];
  const kind = `nnlab-over nnlab-strong ${chosen ? "nnlab-chosen" : ""}`;
  return label(NAMES[i], x, y, { size: 14, class: kind, "aria-hidden": "true" });
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

function formulas({ state, result, place }, which) {
  return which.map((i) => {
    const { w: [w1, w2], b } = result.units[i];
    const [one, two] = i < 2 ? ["x₁", "x₂"] : ["h₁", "h₂"];
    const sign = (value) => `${value < 0 ? "−" : "+"} ${number(Math.abs(value))}`;
    const act = i < 2 ? LETTERS[result.activation] : "σ";
    const text = `${NAMES[i]} = ${act}(${number(w1)}${one} ${sign(w2)}${two} ${sign(b)})`;
    const kind = i === state.unit_index ? "nnlab-chosen nnlab-strong" : "";
    const { left, top } = place.formulas[i];
    return label(text, left, top, { size: (place.size < 220 ? 12 : 13) - (text.length > 34 ? 1 : 0), "text-anchor": "start", class: kind });
  });
}
