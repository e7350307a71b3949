// The sequence explorer: a motif slides along a sequence, and gradients come back to its weights.
import { view } from "../../core/js/frame.js";
import { compute, derived, line, snippet } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import "./style.css";

export default view({ name: "sequence", compute, layout, draw, line, snippet, derived });
