// The receptive field explorer: layers stacked, and what one unit sees of the input.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import "./style.css";

export default view({ name: "receptive_field", compute, layout, draw, line, snippet });
