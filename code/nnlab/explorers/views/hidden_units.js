// The hidden-units explorer: the boundaries of 1 to 10 hidden units while they learn.
import { view } from "./frame.js";
import { code, compute, derived, readout } from "./hidden_units_compute.js";
import { layout } from "./hidden_units_layout.js";
import { bars, curve, space } from "./hidden_units_draw.js";

function draw(stage, state, result, page) {
  const place = layout(state, result, page.width);
  const c = { stage, state, result, page, place };
  stage.setAttribute("viewBox", `0 0 ${page.width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells");
  stage.append(...[space(c), curve(c), bars(c)].flat(Infinity).filter(Boolean));
}

export { code, compute, derived, layout, readout };
export default view({ compute, draw, readout, code, derived, label: "hidden_units_label" });
