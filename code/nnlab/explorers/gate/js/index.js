// The gate explorer: one neuron by its weights, against the truth table of a gate.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { placeAt } from "./look.js";
import { plane } from "./plane.js";
import { table } from "./table.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [plane(c), table(c)];

export { placeAt };
export default view({ name: "gate", compute, layout, draw, line, snippet });
