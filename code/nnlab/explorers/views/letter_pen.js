// Draws C and D with a pen, as nnlab.motifs.draw_letter does: rows of grey, 0 paper and 1 ink.

export const SIZE = 24; // pixels on each side of the picture
const [HEIGHT, BROAD] = [0.8, 0.95]; // of the picture's side; width of the pen's path by its height
export const radians = (degrees) => (degrees * Math.PI) / 180;
export const clip = (value, low = 0, high = 1) => Math.max(low, Math.min(high, value));
export const grid = (size, at) => Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)));

function turn(from, to, count, wide, high) {
  const step = (to - from) / (count - 1);
  const angles = Array.from({ length: count }, (_, i) => radians(from + i * step));
  return angles.map((angle) => [(wide / 2) * Math.cos(angle), (high / 2) * Math.sin(angle)]);
}

export function penPath(letter, thickness) {
  const high = HEIGHT * SIZE - thickness;
  const wide = BROAD * high;
  if (letter === "C") {
    const points = turn(-50, -310, 61, wide, high);
    const xs = points.map(([x]) => x);
    const middle = (Math.max(...xs) + Math.min(...xs)) / 2;
    return points.map(([x, y]) => [x - middle, y]);
  }
  const straight = 0.3 * wide;
  const bow = turn(-90, 90, 41, 2 * (wide - straight), high).map(([x, y]) => [straight - wide / 2 + x, y]);
  const [head, foot] = [[-wide / 2, -high / 2], [-wide / 2, high / 2]];
  return [head, ...bow, foot, head];
}

export function distance(x, y, path) {
  let nearest = Infinity;
  for (let k = 1; k < path.length; k += 1) {
    const [x0, y0] = path[k - 1];
    const [dx, dy] = [path[k][0] - x0, path[k][1] - y0];
    const along = clip(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy));
    const [ex, ey] = [x - x0 - along * dx, y - y0 - along * dy];
    nearest = Math.min(nearest, ex * ex + ey * ey);
  }
  return Math.sqrt(nearest);
}

export function coverage(away, thickness) {
  return clip(thickness / 2 + 0.5 - away);
}

export function drawLetter(letter, thickness) {
  const path = penPath(letter, thickness);
  const square = letter === "D" ? [path[0], path.at(-2)] : []; // a round pen would round off the corners
  const middle = (SIZE - 1) / 2;
  return grid(SIZE, (i, j) => {
    const [x, y] = [j - middle, i - middle];
    const corners = square.map(([x0, y0]) => coverage(Math.abs(x - x0), thickness) * coverage(Math.abs(y - y0), thickness));
    return Math.max(coverage(distance(x, y, path), thickness), ...corners);
  });
}

// What leaves the picture is lost; paper comes in on the other side.
export function shifted(rows, down, right) {
  return rows.map((row, i) => row.map((_, j) => rows[i - down]?.[j - right] ?? 0));
}

export function noisy(rows, level, noises) {
  return level ? rows.map((row, i) => row.map((value, j) => clip(value + level * noises[i][j]))) : rows;
}

export function inked(pixels) {
  return pixels.map((row) => [...row].map((sign) => (sign === "#" ? 1 : 0)));
}
