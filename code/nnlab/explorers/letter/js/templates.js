// The ten templates, made to a letter's measures as nnlab.motifs.hand_made does.
import { clip, coverage, distance, grid, radians } from "./geometry.js";

/** @typedef {{name: string, kind: string, angles: number[]}} Shape  angles of a stroke's or two strokes' arms */

/**
 * @param {import("./strokes.js").Measures} measures
 * @param {any} reading  the numbers of nnlab.motifs
 * @returns {(Shape & {rim: number, weights: number[][]})[]}
 */
export function handMade(measures, reading) {
  return reading.shapes.map((shape) => ({ ...shape, ...template(shape, measures, reading) }));
}

function arms(angles, length) {
  const tips = angles.map((angle) => [length * Math.cos(radians(angle)), length * Math.sin(radians(angle))]);
  return [tips[0], [0, 0], ...tips.slice(1)];
}

// Positive where there must be ink, negative where paper; `rim` is the reach in whole pixels.
function template({ kind, angles }, { height, pen, slant, breadth }, reading) {
  const reach = reading.reach * height;
  const rim = Math.ceil(reach);
  const path = arms(angles, 2 * reach);
  const lean = Math.tan(radians(slant));
  const down = angles.length > 1 ? Math.sin(radians(angles[1])) : 0;
  let sum = 0;
  const weights = grid(2 * rim + 1, (i, j) => {
    const [y, flat] = [i - rim, j - rim];
    const far = Math.hypot(flat, y);
    const near = clip(reach + 0.5 - far) * Math.exp(-(far ** 2) / (2 * (reading.focus * reach) ** 2));
    if (!near) return 0;
    const x = (flat + y * lean) / breadth; // upright again, and as broad as high
    const away = distance(x, y, path);
    const ink = near * coverage(away, pen);
    sum += ink;
    const between = x > 0 && y * down > 0; // two arms: a bow may pass there
    const paper = between ? 0 : near * (1 - coverage(away, pen * (1 + 2 * reading.margin[kind])));
    return ink - reading.paper * paper;
  });
  return { rim, weights: weights.map((row) => row.map((weight) => weight / sum)) };
}
