// A square piece of the plane: its scale, straight boundaries, regions and points of two classes.
import { svg } from "./frame.js";
import { label } from "./cells.js";

export function square(left, top, size, low, high) {
  const scale = size / (high - low);
  const x = (value) => left + (value - low) * scale;
  const y = (value) => top + size - (value - low) * scale;
  return { left, top, size, low, high, scale, x, y };
}

// Where w·p + b = 0 crosses the square, as nnlab.shallow.segment finds it; null where it does not.
export function segment([wx, wy], b, low, high) {
  const length2 = wx * wx + wy * wy;
  if (!(length2 > 0)) return null;
  const middle = (low + high) / 2;
  const far = ((wx + wy) * middle + b) / length2;
  const near = [middle - wx * far, middle - wy * far];
  const along = [-wy / Math.sqrt(length2), wx / Math.sqrt(length2)];
  let [start, end] = [-Infinity, Infinity];
  for (const i of [0, 1]) {
    if (along[i] === 0 && (near[i] < low || near[i] > high)) return null;
    if (along[i] === 0) continue;
    const ends = [(low - near[i]) / along[i], (high - near[i]) / along[i]];
    start = Math.max(start, Math.min(...ends));
    end = Math.min(end, Math.max(...ends));
  }
  const at = (t) => [near[0] + along[0] * t, near[1] + along[1] * t];
  return start < end ? [at(start), at(end)] : null;
}

// Values of f on a grid of (count + 1)² places; row j is at low + j steps.
export function sampled(f, low, high, count) {
  const step = (high - low) / count;
  const places = Array.from({ length: count + 1 }, (_, i) => low + i * step);
  return places.map((y) => places.map((x) => f(x, y)));
}

// Paths of where sampled values are above 0 and of the line where they are 0.
export function regions(values, p) {
  const count = values.length - 1;
  const step = p.size / count;
  const fixed = (value) => value.toFixed(2); // coarser steps would leave hairlines between rows
  let [above, line] = ["", ""];
  for (let j = 0; j < count; j++) {
    const top = p.top + p.size - (j + 1) * step;
    for (let i = 0; i < count; i++) {
      let run = 0;
      while (i + run < count && whole(values, i + run, j)) run += 1;
      const left = p.left + i * step;
      if (run) above += `M${fixed(left)} ${fixed(top)}h${fixed(run * step)}v${fixed(step)}h${fixed(-run * step)}z`;
      i += Math.max(0, run - 1);
      if (run) continue;
      const { corners, crossings } = cut(values, i, j);
      const place = ([x, y]) => `${fixed(p.left + x * step)} ${fixed(p.top + p.size - y * step)}`;
      if (corners.length > 2) above += `M${corners.map(place).join("L")}z`;
      for (let k = 0; k + 1 < crossings.length; k += 2) line += `M${place(crossings[k])}L${place(crossings[k + 1])}`;
    }
  }
  return { above, line };
}

function whole(values, i, j) {
  return values[j][i] > 0 && values[j][i + 1] > 0 && values[j + 1][i] > 0 && values[j + 1][i + 1] > 0;
}

// The part of one cell that is above 0, walked around counterclockwise.
function cut(values, i, j) {
  const around = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
  const [corners, crossings] = [[], []];
  around.forEach(([x, y], k) => {
    const [nextX, nextY] = around[(k + 1) % 4];
    const [here, next] = [values[y][x], values[nextY][nextX]];
    if (here > 0) corners.push([x, y]);
    if (here > 0 === next > 0) return;
    const t = here / (here - next);
    const place = [x + (nextX - x) * t, y + (nextY - y) * t];
    corners.push(place);
    crossings.push(place);
  });
  return { corners, crossings };
}

// Class 0 is a blue disc, class 1 an orange triangle: told apart by shape before colour.
export function marker(kind, x, y, radius, attributes = {}) {
  const r = radius * 1.28;
  const triangle = `M${x} ${y - r}L${x + r * 0.9} ${y + r * 0.62}H${x - r * 0.9}z`;
  const disc = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  return svg("path", { d: kind ? triangle : disc, class: `nnlab-class${kind}`, ...attributes });
}

// The square's paper, the two halves of a region, the names of its axes and a few of their numbers.
export function paper(p, region, [across, up], ticks, show) {
  const box = { x: p.left, y: p.top, width: p.size, height: p.size };
  const low = p.top + p.size;
  return svg("g", { "aria-hidden": "true" },
    svg("rect", { ...box, class: "nnlab-plane" }),
    region && svg("rect", { ...box, class: "nnlab-region0" }),
    region && svg("path", { d: region.above, class: "nnlab-unregion" }),
    region && svg("path", { d: region.above, class: "nnlab-region1" }),
    ticks.map((value) => [
      label(show(value), p.x(value), low + 11, { size: 11, class: "nnlab-index" }),
      label(show(value), p.left - 5, p.y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" }),
    ]),
    label(across, p.left + p.size, low + 11, { size: 12, class: "nnlab-index nnlab-name", "text-anchor": "end" }),
    label(up, p.left - 5, p.top + 6, { size: 12, class: "nnlab-index nnlab-name", "text-anchor": "end" }));
}

// Everything of a boundary that is drawn: its ends, the upper one first, and the tip of an arrow to
// its + side, which stands at the share `along` of the way down.
export function boundary(p, w, b, reach = 22, along = 0.5) {
  const ends = segment(w, b, p.low, p.high)?.map(([x, y]) => [p.x(x), p.y(y)]);
  if (!ends) return null;
  ends.sort((one, other) => one[1] - other[1] || one[0] - other[0]);
  const middle = ends[0].map((value, i) => value + along * (ends[1][i] - value));
  const length = Math.hypot(...w);
  const normal = [w[0] / length, -w[1] / length];
  const tip = middle.map((value, i) => value + normal[i] * reach);
  const [[x0, y0], [x1, y1]] = ends;
  return { ends, middle, normal, tip, d: `M${x0} ${y0}L${x1} ${y1}` };
}

// A boundary with its arrow and its +; `kind` adds a class, as nnlab-chosen.
export function boundaryLine({ d, middle, normal, tip }, kind = "", beyond = 9) {
  const [x, y] = tip;
  const plus = tip.map((value, i) => value + normal[i] * beyond);
  const side = [-normal[1] * 4, normal[0] * 4];
  const back = [x - normal[0] * 7, y - normal[1] * 7];
  const head = `M${x} ${y}L${back[0] + side[0]} ${back[1] + side[1]}L${back[0] - side[0]} ${back[1] - side[1]}z`;
  return svg("g", { class: `nnlab-boundary ${kind}`, "aria-hidden": "true" },
    svg("path", { d, class: "nnlab-halo" }), svg("path", { d }),
    svg("path", { d: `M${middle[0]} ${middle[1]}L${back[0]} ${back[1]}` }),
    svg("path", { d: head, class: "nnlab-head" }),
    label("+", ...plus, { size: 15, class: "nnlab-strong" }));
}
