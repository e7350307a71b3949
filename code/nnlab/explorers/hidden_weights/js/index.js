// The hidden weights explorer: which hidden units speak for a class, and which against it.
import { view } from "../../core/js/frame.js";
import { bars } from "./bars.js";
import { boards } from "./boards.js";
import { compute } from "./compute.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [boards(c), bars(c)];

export default view({ name: "hidden_weights", compute, layout, draw, line, snippet });
