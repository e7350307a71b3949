// The pathway explorer: when each station between eye and finger is reached.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { layout } from "./layout.js";
import { line, snippet } from "./line.js";
import { rows } from "./rows.js";
import { time } from "./time.js";
import "./style.css";

/** @param {import("../../core/js/frame.js").Context} c */
const draw = (c) => [rows(c), time(c)];

export default view({ name: "pathway", compute, layout, draw, line, snippet });
