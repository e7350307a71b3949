// The confusion explorer: which class a net takes for which, and the pictures that show it.
import { view } from "../../core/js/frame.js";
import { spotAt, walked } from "../../core/js/cell_grid.js";
import { compute } from "./compute.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { panel } from "./panel.js";
import { table } from "./table.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [table(c), panel(c)];

export { spotAt, walked };
export default view({ name: "confusion", compute, layout, draw, line, snippet });
