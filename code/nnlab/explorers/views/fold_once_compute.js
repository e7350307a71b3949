// The numbers of the folding explorer: pure, and the same as nnlab.folding gives.
import { fill, number } from "./frame.js";

export const CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]];
export const CLASSES = [0, 1, 1, 0];
const MIDDLE = [0.5, 0.5];
const NOTHING = 1e-9; // what rounding may leave of a gap that is 0

export function directions(angle) {
  const turn = (angle * Math.PI) / 180;
  const along = [Math.cos(turn), Math.sin(turn)];
  return { along, away: [-along[1], along[0]] };
}

// How far along the crease a point lies, and how far from it: nnlab.folding.crease_coordinates.
export function creased([x, y], angle) {
  const { along, away } = directions(angle);
  const [right, up] = [x - MIDDLE[0], y - MIDDLE[1]];
  return [right * along[0] + up * along[1], right * away[0] + up * away[1]];
}

// nnlab.folding.fold_once; `share` runs from 0 to 1.
export function folded(point, angle, share) {
  const { away } = directions(angle);
  const back = -2 * share * Math.min(creased(point, angle)[1], 0);
  return [point[0] + back * away[0], point[1] + back * away[1]];
}

// nnlab.folding.dividing_line: every direction that can be the best one is tried.
export function dividingLine(points, classes) {
  const [zeros, ones] = [0, 1].map((kind) => points.filter((_, i) => classes[i] === kind));
  const minus = ([a, b], [c, d]) => [a - c, b - d];
  const between = ones.flatMap((one) => zeros.map((zero) => minus(one, zero)));
  const sides = [zeros, ones].flatMap((some) => some.flatMap((one) => some.map((other) => minus(one, other))));
  const every = [...between, ...sides.map(([x, y]) => [-y, x])].filter((w) => Math.hypot(...w) > NOTHING);
  let best = null;
  for (const [x, y] of every) {
    const w = [x / Math.hypot(x, y), y / Math.hypot(x, y)];
    const reach = (some) => some.map(([a, b]) => a * w[0] + b * w[1]);
    const [near, far] = [Math.min(...reach(ones)), Math.max(...reach(zeros))];
    if (near - far > (best?.gap ?? NOTHING)) best = { w, b: -(near + far) / 2, gap: near - far };
  }
  return best;
}

export function compute({ angle, fold }) {
  const places = CORNERS.map((point) => folded(point, angle, fold / 100));
  return {
    places, share: fold / 100, line: dividingLine(places, CLASSES),
    crease: places.map((place) => creased(place, angle)),
    before: CORNERS.map((point) => creased(point, angle)[1]),
  };
}

// Points of both classes in one place, to two decimals.
function met(places) {
  const shown = places.map((place) => place.map(number).join(" "));
  const pairs = CORNERS.flatMap((_, i) => CORNERS.slice(0, i).map((_, j) => [j, i]));
  const mixed = pairs.filter(([j, i]) => shown[i] === shown[j] && CLASSES[i] !== CLASSES[j]);
  return mixed.map((pair) => pair.map((i) => CORNERS[i].join("")).join(" = ")).join(", ");
}

export function readout({ fold }, { places, crease, line }, words) {
  const values = (i) => crease.map((place) => number(place[i])).join(", ");
  const points = met(places);
  return [
    line ? fill(words.fold_once_divided, { gap: number(line.gap) }) : words.fold_once_undivided,
    words[`fold_once_at${fold}`],
    points && fill(words.fold_once_met, { points }),
    fill(words.fold_once_away, { values: values(1) }),
    fill(words.fold_once_along, { values: values(0) }),
  ].filter(Boolean).join(" · ");
}

export function code({ angle, fold }) {
  return `from nnlab.folding import dividing_line, fold_once
from nnlab.xor import INPUTS, truth_table

places = fold_once(INPUTS, angle=${angle}, fold=${fold / 100})
print(dividing_line(places, truth_table("XOR")))
places`;
}
