// The descent explorer: gradient descent on a named surface, step by step.
import { view } from "../../core/js/frame.js";
import { placeAt } from "../../core/js/spot.js";
import { compute } from "./compute.js";
import { heights } from "./heights.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { map } from "./map.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [map(c), heights(c)];

export { placeAt };
export default view({ name: "descent", compute, layout, draw, line, snippet });
