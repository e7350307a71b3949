// The playground: points, a net and its training, in the page.
import { view } from "../../core/js/frame.js";
import { MARK } from "./arrive.js";
import { compute } from "./compute.js";
import { draw } from "./draw.js";
import { fits } from "./fits.js";
import { layout } from "./layout.js";
import { line } from "./line.js";
import { toLink } from "./link.js";
import { numpyScript } from "./scripts.js";
import { derived, fieldsOf } from "./state.js";
import { USUAL } from "./setup.js";
import "./style.css";

/** @type {(state: import("./state.js").State, data: import("./state.js").Data) => string} */
const snippet = (state, data) => numpyScript({ ...USUAL, ...fieldsOf(state, data) }, state.steps);

/** @type {typeof snippet} */
const link = (state, data) => MARK + toLink({ ...USUAL, ...fieldsOf(state, data) });

export default view({ name: "playground", compute, layout, draw, line, snippet, derived, fits, link });
