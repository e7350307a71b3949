// The gradient-check explorer: two differences, and their errors at every step h.
import { view } from "../../core/js/frame.js";
import { nearest } from "../../core/js/upright.js";
import { compute } from "./compute.js";
import { errors } from "./errors.js";
import { layout } from "./layout.js";
import { lens } from "./lens.js";
import { line, snippet } from "./line.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [lens(c), errors(c)];

export { nearest };
export default view({ name: "gradient_check", compute, layout, draw, line, snippet });
