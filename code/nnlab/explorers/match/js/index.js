// The matching explorer: one picture held against two templates, in one place.
import { view } from "../../core/js/frame.js";
import { pixelAt } from "../../core/js/pixel_pad.js";
import { compute, line, snippet } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import "./style.css";

export { pixelAt };
export default view({ name: "match", compute, layout, draw, line, snippet });
