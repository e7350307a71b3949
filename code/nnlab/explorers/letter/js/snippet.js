// The lines that "As Python" copies, letter for letter as Python's snippet.py writes them.
import { texts } from "../../core/js/pictures.js";
import { clean, isOwn } from "./compute.js";

/** @typedef {import("../../core/js/frame.js").State} State */
/** @typedef {import("./compute.js").Data} Data */

/**
 * @param {State} state
 * @param {Data} data
 */
export function snippet(state, data) {
  const own = isOwn(state, data);
  const rim = Math.max(Math.abs(state.down), Math.abs(state.right));
  const beyond = !own && rim > data.room; // draw_letter would refuse
  const level = state.noise / 100;
  return [
    ...(own || level || beyond ? ["import numpy as np"] : []),
    `from nnlab.motifs import classify_letter${own ? "" : ", draw_letter"}`,
    "",
    ...(own ? ownDrawing(state, data) : [beyond ? cutLetter(state, data, rim) : drawnLetter(state, data, level)]),
    ...(level && (own || beyond) ? noise(level) : []),
    `limits = {"endpoint": ${state.endpoint_threshold / 100}, "corner": ${state.corner_threshold / 100}}`,
    `seen = classify_letter(picture, threshold=limits, stride=${state.stride})`,
    "[seen.endpoints, seen.corners, seen.margin]",
  ].join("\n");
}

function drawnLetter({ letter_index, thickness, down, right }, { letters, side }, level) {
  const options = level ? `, noise=${level}, rng=np.random.default_rng(0)` : "";
  return `picture = draw_letter("${letters[letter_index].name}", ${side}, (${down}, ${right}), ${thickness}${options})`;
}

function cutLetter({ letter_index, thickness, down, right }, { letters, side }, rim) {
  const [rows, columns] = [down, right].map((step) => `${rim - step}:${rim - step + side}`);
  const whole = `draw_letter("${letters[letter_index].name}", ${side}, (0, 0), ${thickness})`;
  return `picture = np.pad(${whole}, ${rim})[${rows}, ${columns}]`;
}

function ownDrawing(state, data) {
  const each = '[float(pixel == "#") for pixel in row]';
  return ['rows = """', ...texts(clean(state, data)), '"""', `picture = np.array([${each} for row in rows.split()])`];
}

function noise(level) {
  return [`noise = np.random.default_rng(0).normal(0, ${level}, picture.shape)`, "picture = np.clip(picture + noise, 0, 1)"];
}
