// The graph explorer: a circuit of numbers, walked forward and backward one step at a time.
import { view } from "../../core/js/frame.js";
import { compute, derived } from "./compute.js";
import { draw } from "./draw.js";
import { given } from "./inputs.js";
import { layout } from "./layout.js";
import { line } from "./line.js";
import { snippet } from "./snippet.js";
import "./style.css";

export { given };
export default view({ name: "graph", compute, layout, draw, line, snippet, derived });
