// The neocognitron explorer: a digit in S and C layers, and in a CNN of the same shape.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import { line } from "./line.js";
import { snippet } from "./snippet.js";
import "./style.css";

export default view({ name: "neocognitron", compute, layout, draw, line, snippet });
