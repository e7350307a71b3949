// The two-dimensional explorer: a 3×3 kernel slides over a picture and fills the output grid.
import { view } from "../../core/js/frame.js";
import { compute, derived } from "./compute.js";
import { draw } from "./draw.js";
import { typed } from "./kernel.js";
import { layout, pointed, taps } from "./layout.js";
import { line, snippet } from "./line.js";
import "./style.css";

export { pointed, taps, typed };
export default view({ name: "convolution2d", compute, layout, draw, line, snippet, derived });
