// What the hidden-units explorer draws: the plane with its boundaries, and two charts of accuracy.
import { fill, number, svg } from "./frame.js";
import { label } from "./cells.js";
import { follow } from "./pointer.js";
import { boundary, boundaryLine, marker, paper, regions, sampled } from "./plane.js";
import { percent } from "./hidden_units_compute.js";

const FINE = 54; // cells along the square
const SURE = 2; // a score at which the net is 88 % sure

export function space(c) {
  const { result: { net, alone, data }, page: { words }, place: { plane: p } } = c;
  const shown = alone ? (x, y) => net.part(net.units[alone - 1], x, y) : net.score;
  const values = sampled(shown, p.low, p.high, FINE);
  const region = regions(values, p);
  const sure = [-1, 1].map((sign) => regions(values.map((row) => row.map((value) => sign * value - SURE)), p).above);
  const title = alone ? fill(words.hidden_units_unit, { unit: alone }) : words.hidden_units_sum;
  return [
    label(title, p.left, 14, { size: 13, class: "nnlab-title" }),
    paper(p, region, ["x₁", "x₂"], [-1, 0, 1], number),
    sure.map((d, i) => svg("path", { d, class: `nnlab-region${i}`, "aria-hidden": "true" })),
    svg("path", { d: region.line, class: "nnlab-contour", "aria-hidden": "true" }),
    svg("g", { "aria-hidden": "true" }, data.points.map(([x, y], i) => marker(data.labels[i], p.x(x), p.y(y), 3.2, { "fill-opacity": 0.9 }))),
    lines(c),
    outside(c),
  ];
}

// Press a boundary to see its unit alone, press it again to see the sum.
function lines({ result: { net, alone }, page, place: { plane: p } }) {
  const order = net.units.map((unit, i) => i + 1).sort((a, b) => (a === alone) - (b === alone));
  return order.map((i) => {
    const line = boundary(p, net.units[i - 1].w, net.units[i - 1].b, 15);
    const kind = alone === i ? "nnlab-chosen" : alone ? "nnlab-faded" : "";
    return line && [
      boundaryLine(line, kind),
      name(line, i, p, kind),
      svg("path", { d: line.d, class: "nnlab-grab nnlab-press", "data-unit": i, "aria-hidden": "true", pointerdown: () => page.set({ one: alone === i ? 0 : i }) }),
    ];
  });
}

// The unit's number at the upper end of its line, held inside the square.
function name({ ends, normal }, i, p, kind) {
  const [x, y] = ends[0];
  const held = (value, start) => Math.max(start + 9, Math.min(start + p.size - 9, value));
  const place = [held(x - normal[0] * 9, p.left), held(y - normal[1] * 9, p.top)];
  return label(String(i), ...place, { size: 12, class: `nnlab-over nnlab-strong ${kind}`, "aria-hidden": "true" });
}

function outside({ result, page: { words }, place: { plane: p } }) {
  if (!result.outside.length) return null;
  const text = fill(words.hidden_units_outside, { units: result.outside.join(", ") });
  return label(text, p.left + p.size / 2, p.top + p.size - 12, { size: 12, class: "nnlab-over", "aria-hidden": "true" });
}

// Accuracy after each kept epoch; drag along it to move through the training.
export function curve(c) {
  const { result: { curve: shares, at, right, count }, page, place } = c;
  const { curves: box, x, y } = place;
  const points = shares.map((share, i) => `${x(i).toFixed(1)} ${y(share).toFixed(1)}`);
  const go = (px) => {
    const i = Math.round(((px - box.left) / box.width) * (shares.length - 1));
    page.set({ epoch: 10 * Math.max(0, Math.min(shares.length - 1, i)) });
  };
  const hold = (event) => {
    if (event.button > 0) return;
    const start = event.clientX - c.stage.getBoundingClientRect().left;
    go(start);
    follow(c.stage, event, (dx) => go(start + dx));
  };
  return [
    heading(page.words.hidden_units_epochs, box, `${number((100 * right) / count)} %`),
    grid(box),
    svg("g", { "aria-hidden": "true" },
      svg("path", { d: `M${points.join("L")}`, class: "nnlab-curve" }),
      svg("path", { d: `M${x(at)} ${box.top}v${box.height}`, class: "nnlab-guide-now" }),
      svg("circle", { cx: x(at), cy: y(shares[at]), r: 5, class: "nnlab-now-dot" }),
      [0, 0.5, 1].map((part) => label(String(part * 10 * (shares.length - 1)), box.left + part * box.width, box.top + box.height + 11, { size: 11, class: "nnlab-index" })),
      svg("rect", { x: box.left - 8, y: box.top - 6, width: box.width + 16, height: box.height + 12, class: "nnlab-pad", pointerdown: hold })),
  ];
}

function heading(text, box, value, above = 15) {
  return [
    label(text, box.left - 30, box.top - above, { size: 13, class: "nnlab-title" }),
    value && label(value, box.left + box.width, box.top - 15, { size: 14, class: "nnlab-strong nnlab-chosen", "text-anchor": "end", "data-output": "accuracy" }),
  ];
}

function grid(box) {
  return svg("g", { "aria-hidden": "true" }, [0, 0.5, 1].map((share) => [
    svg("path", { d: `M${box.left} ${box.top + box.height * (1 - share)}h${box.width}`, class: "nnlab-rule" }),
    label(`${100 * share}`, box.left - 6, box.top + box.height * (1 - share), { size: 11, class: "nnlab-index", "text-anchor": "end" }),
  ]));
}

// Accuracy of each number of units after the same epoch; press a bar to choose it.
export function bars({ state, result: { byUnits }, page, place }) {
  const { bars: box, bar, pitch } = place;
  const width = Math.min(22, pitch - 5);
  return [
    heading(page.words.hidden_units_numbers, box, null, 25),
    grid(box),
    svg("g", {}, byUnits.map((share, i) => {
      const now = i + 1 === state.units;
      const tall = box.height * share;
      return svg("g", { class: now ? "nnlab-now-bar" : "nnlab-bar", "aria-hidden": "true" },
        svg("rect", { x: bar(i) - width / 2, y: box.top + box.height - tall, width, height: tall, rx: 2 }),
        label(String(percent(share)), bar(i), box.top + box.height - tall - 7, { size: 11, room: pitch - 4, class: now ? "nnlab-chosen nnlab-strong" : "", "data-output": `units ${i + 1}` }),
        label(String(i + 1), bar(i), box.top + box.height + 11, { size: 12, class: now ? "nnlab-chosen nnlab-strong" : "nnlab-index" }),
        svg("rect", { x: bar(i) - pitch / 2, y: box.top, width: pitch, height: box.height + 20, class: "nnlab-pad nnlab-press", pointerdown: () => page.set({ units: i + 1 }) }));
    })),
  ];
}
