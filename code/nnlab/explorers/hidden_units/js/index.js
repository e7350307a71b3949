// The hidden-units explorer: the boundaries of 1 to 10 hidden units while they learn.
import { view } from "../../core/js/frame.js";
import { bars, curve } from "./charts.js";
import { compute, derived } from "./compute.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { space } from "./space.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [space(c), curve(c), bars(c)];

export default view({ name: "hidden_units", compute, layout, draw, line, snippet, derived });
