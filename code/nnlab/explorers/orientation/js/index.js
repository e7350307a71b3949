// The orientation explorer: what cells of V1 answer to a bar that is turned and moved.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { curves } from "./curves.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { parts } from "./parts.js";
import { picture } from "./picture.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [picture(c), curves(c), parts(c)];

export { angleTo } from "./layout.js";
export default view({ name: "orientation", compute, layout, draw, line, snippet });
