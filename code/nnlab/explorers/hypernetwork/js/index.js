// The hypernetwork explorer: an angle makes the weights that turn a point.
import { view } from "../../core/js/frame.js";
import { byKey } from "../../core/js/spot.js";
import { compute } from "./compute.js";
import { errors } from "./errors.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { paths } from "./paths.js";
import { weights } from "./weights.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [paths(c), weights(c), errors(c)];

export { byKey };
export default view({ name: "hypernetwork", compute, layout, draw, line, snippet });
