// The XOR explorer: two hidden units by their weights, in input space and in hidden space.
import { segment } from "../../core/js/boundary.js";
import { moved, turned } from "../../core/js/boundary_hands.js";
import { view } from "../../core/js/frame.js";
import { spread } from "../../core/js/plane.js";
import { regions } from "../../core/js/regions.js";
import { compute, derived } from "./compute.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { hiddenSpace, inputSpace } from "./spaces.js";
import { table } from "./table.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [inputSpace(c), hiddenSpace(c), table(c)];

export { moved, regions, segment, spread, turned };
export default view({ name: "xor", compute, layout, draw, line, snippet, derived });
