// Where everything of the XOR explorer stands, in pixels: pure geometry.
import { square } from "./plane.js";

const AXIS = 22; // pixels left of a square, for its numbers
const TABLE = 176;
const GAP = 16;
const TITLE = 28; // above a square
const NICE = [1, 1.5, 2, 3, 4, 6, 8, 10, 15, 20, 30, 40, 60, 80, 100];

export function layout(state, result, width) {
  return width >= 540 ? onPage(result, width) : onPhone(result, width);
}

// Formulas under their squares, the table beside or below them.
function onPage(result, width) {
  const wide = width >= 600;
  const room = wide ? width - TABLE - GAP : width;
  const size = Math.floor(Math.min(300, (room - GAP) / 2 - AXIS));
  const planes = twins(result, size, AXIS, GAP, 0);
  const under = TITLE + size + 34;
  const formulas = [[0, 0], [0, 1], [1, 0]].map(([i, row]) => ({ left: planes[i].left, top: under + 20 * row }));
  const block = under + 36;
  const used = 2 * (AXIS + size) + GAP;
  const table = wide
    ? { left: used + GAP, top: 0, width: Math.min(TABLE + 50, width - used - GAP) }
    : { left: AXIS, top: block + 6, width: Math.min(300, width) };
  return finished(planes, size, formulas, table, { title: 14, head: 42, first: 72, step: 30 }, block);
}

// Two small squares side by side above all formulas: one look takes in both spaces and the table.
function onPhone(result, width) {
  const [axis, gap] = [19, 8];
  const size = Math.floor(Math.min(230, (width - gap) / 2 - axis));
  const planes = twins(result, size, axis, gap, Math.max(0, (width - gap) / 2 - axis - size));
  const under = TITLE + size + 32;
  const formulas = [0, 1, 2].map((row) => ({ left: planes[0].left, top: under + 18 * row }));
  const table = { left: Math.max(0, (width - 330) / 2), top: under + 54, width: Math.min(330, width) };
  return finished(planes, size, formulas, table, { title: 8, head: 30, first: 56, step: 24 }, 0);
}

function twins(result, size, axis, gap, left) {
  return [0, axis + size + gap].map((x, i) => square(left + x + axis, TITLE, size, ...range(i, result)));
}

function finished(planes, size, formulas, table, rows, block) {
  const below = table.top + rows.first + 3 * rows.step + 18;
  return { planes, size, formulas, table, rows, height: Math.max(below, block) };
}

// The input square with room around the four corners; hidden space as far as its points reach.
function range(i, { hidden, activation }) {
  if (i === 0) return [-0.5, 1.5];
  if (activation === "tanh") return [-1.3, 1.3];
  if (activation === "sigmoid") return [-0.25, 1.25];
  const furthest = Math.max(...hidden.flat());
  const end = NICE.find((value) => value >= furthest) ?? 100;
  return [-0.25 * end, 1.25 * end];
}

// The places of four points in a square; those that would hide one another stand side by side.
export function spread(points, p, apart = 13) {
  const at = points.map(([x, y]) => [p.x(x), p.y(y)]);
  const groups = [];
  at.forEach(([x, y], i) => {
    const near = groups.find(({ x: left, y: top }) => Math.hypot(left - x, top - y) < 12);
    if (near) near.members.push(i);
    else groups.push({ x, y, members: [i] });
  });
  for (const group of groups) {
    const count = group.members.length;
    group.places = group.members.map((_, k) => [group.x + (k - (count - 1) / 2) * apart, group.y]);
  }
  return groups;
}
