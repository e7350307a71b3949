// The folding explorer: the plane folded once, like paper, and the line that may then divide XOR.
import { view } from "./frame.js";
import { code, compute, directions, dividingLine, readout } from "./fold_once_compute.js";
import { angleAt, foldLayout, handleAt, turned } from "./fold_once_layout.js";
import { graph, list, sheet } from "./fold_once_draw.js";
import { handle } from "./fold_once_hands.js";

function draw(stage, state, result, page) {
  const place = foldLayout(page.width);
  const c = { stage, state, result, page, place };
  stage.setAttribute("viewBox", `0 0 ${page.width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells");
  stage.append(...[sheet(c), graph(c), list(c), handle(c)].flat(Infinity).filter(Boolean));
}

export const layout = (_state, _result, width) => foldLayout(width);
export { angleAt, code, compute, directions, dividingLine, handleAt, readout, turned };
export default view({ compute, draw, readout, code, label: "fold_once_label" });
