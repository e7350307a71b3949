// The overfit explorer: a polynomial through noisy points, and its errors at every degree.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { errors } from "./errors.js";
import { leastSquares } from "./fit.js";
import { fitted } from "./fitted.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [fitted(c), errors(c)];

export { leastSquares };
export default view({ name: "overfit", compute, layout, draw, line, snippet });
