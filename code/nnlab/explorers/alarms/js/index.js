// The alarms explorer: one threshold between missed motifs and false alarms.
import { view } from "../../core/js/frame.js";
import { bars } from "./bars.js";
import { compute } from "./compute.js";
import { curve } from "./curve.js";
import { layout, thresholdAt } from "./layout.js";
import { line, snippet } from "./line.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [bars(c), curve(c)];

export { thresholdAt };
export default view({ name: "alarms", compute, layout, draw, line, snippet });
