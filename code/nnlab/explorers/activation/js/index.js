// The activation explorer: a function with its slope, and the gradient through many layers.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { curves } from "./curves.js";
import { layers } from "./layers.js";
import { layout, zAt } from "./layout.js";
import { line, snippet } from "./line.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [curves(c), layers(c)];

export { zAt };
export default view({ name: "activation", compute, layout, draw, line, snippet });
