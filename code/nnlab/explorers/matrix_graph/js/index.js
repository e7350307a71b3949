// The matrix explorer: f = ‖Wx‖² with the sum behind each cell, and formulas to try for dW.
import { label } from "../../core/js/cells.js";
import { view } from "../../core/js/frame.js";
import { compute, derived } from "./compute.js";
import { graph } from "./graph.js";
import { changer } from "./hands.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { tried } from "./tried.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [
  label("q = Wx, f = ‖q‖²", 0, 20, { size: 15, class: "nnlab-formula" }),
  changer(c), graph(c), tried(c),
];

export default view({ name: "matrix_graph", compute, layout, draw, line, snippet, derived });
