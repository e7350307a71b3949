// The feature map explorer: a drawn digit, moved, in two CNNs that learned MNIST.
import { view } from "../../core/js/frame.js";
import { compute } from "./compute.js";
import { draw } from "./draw.js";
import { layout } from "./layout.js";
import { line } from "./line.js";
import { snippet } from "./snippet.js";

export default view({ name: "feature_map", compute, layout, draw, line, snippet });
