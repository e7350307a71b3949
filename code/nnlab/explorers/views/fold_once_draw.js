// What the folding explorer draws: the paper with its crease, the bent line of s, the four points.
import { number, svg } from "./frame.js";
import { label } from "./cells.js";
import { boundary, boundaryLine, marker, paper, regions, sampled } from "./plane.js";
import { CLASSES, CORNERS, creased, directions, folded } from "./fold_once_compute.js";

const LINES = [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];

export function sheet({ state, result, place: { paper: p } }) {
  const { line } = result;
  const region = line && regions(sampled((x, y) => line.w[0] * x + line.w[1] * y + line.b, p.low, p.high, 20), p);
  const cut = { x: p.left, y: p.top, width: p.size, height: p.size, viewBox: `${p.left} ${p.top} ${p.size} ${p.size}` };
  const divide = line && boundary(p, line.w, line.b, 18, 0.3);
  return [
    paper(p, region, ["", ""], [], number),
    svg("svg", { ...cut, overflow: "hidden", "aria-hidden": "true" }, lower(state, result, p), mesh(state, result, p), crease(state, p)),
    divide && boundaryLine(divide),
    trails(result, p), dots(result, p),
  ];
}

function path(points, p) {
  return `M${points.map(([x, y]) => `${p.x(x).toFixed(1)} ${p.y(y).toFixed(1)}`).join("L")}`;
}

// The paper's own grid; each line has its corner where it meets the crease.
function mesh({ angle }, { share }, p) {
  const bent = (from, to) => path([from, ...corner(from, to, angle), to].map((point) => folded(point, angle, share)), p);
  const all = LINES.flatMap((at) => [bent([at, -0.5], [at, 1.5]), bent([-0.5, at], [1.5, at])]);
  return svg("path", { d: all.join(""), class: "nnlab-mesh" });
}

// The half of the sheet that moves, wherever it is now.
function lower({ angle }, { share }, p) {
  const [low, high] = [p.low, p.high];
  const rim = [[low, low], [high, low], [high, high], [low, high]];
  const half = rim.flatMap((from, i) => {
    const met = corner(from, rim[(i + 1) % 4], angle);
    return creased(from, angle)[1] > 0 ? met : [from, ...met];
  });
  return svg("path", { d: `${path(half.map((point) => folded(point, angle, share)), p)}z`, class: "nnlab-flap" });
}

// Where a straight line meets the crease between its ends: one place or none.
function corner(from, to, angle) {
  const [s0, s1] = [from, to].map((point) => creased(point, angle)[1]);
  const t = s0 / (s0 - s1);
  return s0 * s1 < 0 ? [from.map((value, i) => value + t * (to[i] - value))] : [];
}

// The crease, and the way in which s counts.
function crease({ angle }, p) {
  const { along, away } = directions(angle);
  const at = (u, s) => [0.5 + u * along[0] + s * away[0], 0.5 + u * along[1] + s * away[1]];
  const [x, y] = at(-0.35, 0.36);
  return [
    svg("path", { d: path([at(-2, 0), at(2, 0)], p), class: "nnlab-crease" }),
    svg("path", { d: path([at(-0.35, 0), at(-0.35, 0.26)], p), class: "nnlab-normal" }),
    svg("path", { d: `${path([at(-0.31, 0.22), at(-0.39, 0.22), at(-0.35, 0.3)], p)}z`, class: "nnlab-normal-tip" }),
    label("s", p.x(x), p.y(y), { size: 13, class: "nnlab-chosen nnlab-strong" }),
  ];
}

function trails({ places }, p) {
  const gone = CORNERS.flatMap((from, i) => (Math.hypot(places[i][0] - from[0], places[i][1] - from[1]) > 0.02 ? [i] : []));
  return svg("g", { class: "nnlab-trail", "aria-hidden": "true" }, gone.map((i) => [
    svg("path", { d: path([CORNERS[i], places[i]], p) }),
    svg("circle", { cx: p.x(CORNERS[i][0]), cy: p.y(CORNERS[i][1]), r: 6 }),
  ]));
}

// Points that would hide one another stand side by side.
function apart(places, p) {
  const at = places.map(([x, y]) => [p.x(x), p.y(y)]);
  return at.map(([x, y], i) => {
    const same = at.flatMap(([u, v], j) => (Math.hypot(u - x, v - y) < 10 ? [j] : []));
    return [x + 22 * (same.indexOf(i) - (same.length - 1) / 2), y];
  });
}

function dots({ places }, p) {
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, apart(places, p).map(([x, y], i) => [
    marker(CLASSES[i], x, y, 7),
    label(CORNERS[i].join(""), x, y + 17, { size: 12, class: "nnlab-over" }),
  ]));
}

// What the fold does to s: the bent line with the four points on it.
export function graph({ result, page: { words }, place: { graph: p } }) {
  const { share, before, crease: now } = result;
  const far = p.high;
  const bent = [[-far, -(1 - 2 * share) * far], [0, 0], [far, far]];
  return svg("g", { "aria-hidden": "true" },
    label(words.fold_once_graph, p.left, 8, { size: 12, "text-anchor": "start", class: "nnlab-note-text" }),
    svg("path", { d: `${path([[-far, 0], [far, 0]], p)}${path([[0, -far], [0, far]], p)}`, class: "nnlab-mesh nnlab-edge" }),
    svg("path", { d: path([[-far, -far], [far, far]], p), class: "nnlab-flat" }),
    svg("path", { d: path(bent, p), class: "nnlab-bent" }),
    CORNERS.map((_, i) => marker(CLASSES[i], p.x(before[i]), p.y(now[i][1]), 5)));
}

// Each point's distance from the crease, before and after.
export function list({ result, place: { list: { dot, name, before, arrow, after, y, step } } }) {
  return svg("g", { class: "nnlab-list" }, CORNERS.map((corner, i) => {
    const line = y + i * step;
    return [
      marker(CLASSES[i], dot, line, 5),
      label(corner.join(""), name, line, { size: 12, "text-anchor": "start" }),
      label(number(result.before[i]), before, line, { size: 12, "text-anchor": "end", class: "nnlab-index" }),
      label("→", arrow, line, { size: 12, class: "nnlab-index" }),
      label(number(result.crease[i][1]), after, line, { size: 12, "text-anchor": "end", class: "nnlab-strong", "data-output": `s ${i}` }),
    ];
  }));
}
