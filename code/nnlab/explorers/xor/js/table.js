// The truth table of the XOR explorer: the four points in hidden space, and the outputs.
import { truthTable } from "../../core/js/truth_table.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function table({ result: { hidden, outputs, right }, page: { words, data }, place: { table: place, rows } }) {
  const values = [0, 1].map((k) => ({
    head: `h${"₁₂"[k]}`, key: `h${k + 1}`, of: hidden.map((/** @type {number[]} */ point) => point[k]),
  }));
  const { corners, classes } = data;
  return truthTable({ place, rows, inputs: ["x₁", "x₂"], values: [...values, { head: "y", key: "y", of: outputs }], corners, classes, right }, words);
}
