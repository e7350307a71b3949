// The output-size explorer: the input as a strip, every place of the window, and the output.
import { view } from "../../core/js/frame.js";
import { compute, line, snippet } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import "./style.css";

export default view({ name: "output_size", compute, layout, draw, line, snippet });
