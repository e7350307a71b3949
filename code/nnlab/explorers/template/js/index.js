// The template explorer: a picture held against ten learned templates.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import { line } from "./line.js";
import { snippet } from "./snippet.js";
import "./style.css";

export default view({ name: "template", compute, layout, draw, line, snippet });
