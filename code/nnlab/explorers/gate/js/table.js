// The truth table of the gate explorer: what is wanted, the score, and the output.
import { truthTable } from "../../core/js/truth_table.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function table({ state, result: { scores, outputs, classes, right }, page: { words, data }, place: { table: place, rows } }) {
  const values = [
    { head: data.targets[state.target_index], of: classes },
    { head: "z", key: "z", of: scores },
    { head: "y", key: "y", of: outputs },
  ];
  return truthTable({ place, rows, inputs: ["x₁", "x₂"], values, corners: data.corners, classes, right }, words);
}
