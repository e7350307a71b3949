// Where everything of the XOR explorer stands, in pixels: pure geometry.
import { square } from "./plane.js";

const AXIS = 22; // pixels left of a square, for its numbers
const TABLE = 176;
const GAP = 16;
const NICE = [1, 1.5, 2, 3, 4, 6, 8, 10, 15, 20, 30, 40, 60, 80, 100];

export function layout(state, result, width) {
  const [twin, wide] = [width >= 540, width >= 600];
  const room = wide ? width - TABLE - GAP : width;
  const size = Math.floor(twin ? Math.min(300, (room - GAP) / 2 - AXIS) : Math.min(230, width - AXIS));
  const block = 28 + size + 20 + 2 * 20 + 10; // title, square, numbers, two formulas
  const tables = twin ? block + 6 : 2 * block - 4;
  const inner = twin ? 0 : Math.max(0, (width - size - AXIS) / 2);
  const second = twin ? [AXIS + size + GAP, 0] : [inner, block + 6];
  const planes = [[inner, 0], second].map(([x, y], i) => square(x + AXIS, y + 28, size, ...range(i, result)));
  const used = twin ? 2 * (AXIS + size) + GAP : width;
  const table = wide
    ? { left: used + GAP, top: 0, width: Math.min(TABLE + 50, width - used - GAP) }
    : { left: twin ? AXIS : Math.max(0, (width - 300) / 2), top: tables, width: Math.min(300, width) };
  const rows = { title: 14, head: 42, first: 72, step: 30 };
  const below = table.top + rows.first + 3 * rows.step + 22;
  return { planes, size, table, rows, height: Math.max(below, twin ? block : 0) };
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
