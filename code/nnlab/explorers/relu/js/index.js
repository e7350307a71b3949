// The ReLU explorer: points pushed through the quadrants of two layers by their biases.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { grip } from "./grip.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { panels } from "./panels.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [panels(c), grip(c, 0, ["b1", "b2"], "hold_b"), grip(c, 2, ["c1", "c2"], "hold_c")];

export default view({ name: "relu", compute, layout, draw, line, snippet });
