// The folding explorer: the plane folded once, like paper, and the line that may then divide XOR.
import { view } from "../../core/js/frame.js";
import { compute, dividingLine } from "./compute.js";
import { creaseHandle } from "./crease_handle.js";
import { graph, list } from "./distances.js";
import { angleAt, handleAt, layout, turned } from "./layout.js";
import { line, snippet } from "./line.js";
import { sheet } from "./sheet.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [sheet(c), graph(c), list(c), creaseHandle(c)];

export { angleAt, dividingLine, handleAt, turned };
export default view({ name: "fold_once", compute, layout, draw, line, snippet });
