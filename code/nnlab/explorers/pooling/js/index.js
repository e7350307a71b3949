// The pooling explorer: move the responses under the windows, and see which pooled numbers stay.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import "./style.css";

export default view({ name: "pooling", compute, layout, draw, line, snippet });
