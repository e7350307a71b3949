// The sharing explorer: four weights made of two parameters, and what one step does to them.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { legend, tracks } from "./tracks.js";
import { tree } from "./tree.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [tree(c), tracks(c), legend(c)];

export default view({ name: "sharing", compute, layout, draw, line, snippet });
