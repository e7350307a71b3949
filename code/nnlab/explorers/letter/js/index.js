// The letter explorer: a letter is read by its motifs; C has ends, D has corners.
import { view } from "../../core/js/frame.js";
import { touched } from "../../core/js/pictures.js";
import { between } from "../../core/js/pixel_pad.js";
import { compute } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import { line } from "./line.js";
import { snippet } from "./snippet.js";
import "./style.css";

export { between, touched };
export default view({ name: "letter", compute, layout, draw, line, snippet });
