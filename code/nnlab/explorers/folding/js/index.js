// The folding explorer: the plane carried through a ReLU net of two units a layer.
import { view } from "../../core/js/frame.js";
import { bars, numbers } from "./bars.js";
import { compute, derived } from "./compute.js";
import { layout, stepAt } from "./layout.js";
import { line, snippet } from "./line.js";
import { plane } from "./plane.js";
import { strip } from "./strip.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [strip(c), plane(c), numbers(c), bars(c)];

export { stepAt };
export default view({ name: "folding", compute, layout, draw, line, snippet, derived });
