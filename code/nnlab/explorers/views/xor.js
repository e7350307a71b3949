// The XOR explorer: two hidden units by their weights, in input space and in hidden space.
import { view } from "./frame.js";
import { code, compute, derived, readout } from "./xor_compute.js";
import { regions, segment } from "./plane.js";
import { layout, spread } from "./xor_layout.js";
import { hiddenSpace, inputSpace } from "./xor_draw.js";
import { table } from "./xor_table.js";
import { hands, moved, turned } from "./xor_hands.js";

function draw(stage, state, result, page) {
  const place = layout(state, result, page.width);
  const c = { stage, state, result, page, place, hands };
  stage.setAttribute("viewBox", `0 0 ${page.width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells");
  stage.append(...[inputSpace(c), hiddenSpace(c), table(c)].flat(Infinity).filter(Boolean));
}

export { code, compute, derived, layout, moved, readout, regions, segment, spread, turned };
export default view({ compute, draw, readout, code, derived, label: "xor_label" });
