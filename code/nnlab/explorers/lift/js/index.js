// The lift explorer: two classes in space, lifted in three ways, and turned by hand.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { hands } from "./hands.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { panels } from "./panels.js";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [panels(c), hands(c)];

export default view({ name: "lift", compute, layout, draw, line, snippet });
