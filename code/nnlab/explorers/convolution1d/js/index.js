// The one-dimensional explorer: a kernel that slides over a row of numbers.
import { view } from "../../core/js/frame.js";
import { compute, derived, line, snippet } from "./compute.js";
import { draw } from "./draw.js";
import { indexFormula } from "./formula.js";
import { layout } from "./layout.js";

export { indexFormula };
export default view({ name: "convolution1d", compute, layout, draw, line, snippet, derived });
