// The likelihood explorer: one neuron with one input, fitted to a hearing test by hand.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { curve } from "./curve.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { logs } from "./logs.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [curve(c), logs(c)];

export default view({ name: "likelihood", compute, layout, draw, line, snippet });
