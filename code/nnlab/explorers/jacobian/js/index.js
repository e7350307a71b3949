// The Jacobian explorer: a layer's Jacobian to scale, and how little of it is not zero.
import { view } from "../../core/js/frame.js";
import { bars } from "./bars.js";
import { compute, entryAt, inUnits } from "./compute.js";
import { entryUnder, layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { square } from "./square.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [square(c), bars(c)];

export { entryAt, entryUnder, inUnits };
export default view({ name: "jacobian", compute, layout, draw, line, snippet });
