// The ten templates, made to a letter's measures as nnlab.motifs.hand_made does.
import { clip, coverage, distance, grid, radians } from "./letter_pen.js";

const [REACH, FOCUS, PAPER] = [0.46, 0.7, 1.5];
const MARGIN = { endpoint: 1.2, corner: 0.3 }; // in pens: beside a stroke either may be
const ENDS = Array.from({ length: 8 }, (_, i) => ({ name: `end ${45 * i}`, kind: "endpoint", angles: [45 * i] }));
const CORNERS = [["top left", 90], ["bottom left", -90]].map(([name, second]) => ({ name, kind: "corner", angles: [0, second] }));

export function handMade(frame) {
  return [...ENDS, ...CORNERS].map((shape) => ({ ...shape, ...template(shape, frame) }));
}

function arms(angles, length) {
  const tips = angles.map((angle) => [length * Math.cos(radians(angle)), length * Math.sin(radians(angle))]);
  return [tips[0], [0, 0], ...tips.slice(1)];
}

// Positive where there must be ink, negative where paper; `rim` is the reach in whole pixels.
function template({ kind, angles }, { height, pen, slant, breadth }) {
  const reach = REACH * height;
  const rim = Math.ceil(reach);
  const path = arms(angles, 2 * reach);
  const lean = Math.tan(radians(slant));
  const down = angles.length > 1 ? Math.sin(radians(angles[1])) : 0;
  let sum = 0;
  const weights = grid(2 * rim + 1, (i, j) => {
    const [y, flat] = [i - rim, j - rim];
    const far = Math.hypot(flat, y);
    const near = clip(reach + 0.5 - far) * Math.exp(-(far ** 2) / (2 * (FOCUS * reach) ** 2));
    if (!near) return 0;
    const x = (flat + y * lean) / breadth; // upright again, and as broad as high
    const away = distance(x, y, path);
    const ink = near * coverage(away, pen);
    sum += ink;
    const between = kind === "corner" && x > 0 && y * down > 0; // a bow may pass there
    const paper = between ? 0 : near * (1 - coverage(away, pen * (1 + 2 * MARGIN[kind])));
    return ink - PAPER * paper;
  });
  return { rim, weights: weights.map((row) => row.map((weight) => weight / sum)) };
}
