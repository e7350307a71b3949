// The sequence explorer: a motif slides along a sequence, and gradients come back to its weights.
import { view } from "./frame.js";
import { glide } from "./cells.js";
import { code, compute, derived, readout } from "./sequence_compute.js";
import { sequenceLayout } from "./sequence_layout.js";
import { changer, decision, entries, formulaRow, limitName, motif, path, scoreBars, windowFrame } from "./sequence_draw.js";
import { gradients } from "./sequence_gradient.js";

function draw(stage, state, result, page) {
  const place = sequenceLayout(state, result, page.width);
  // The hands are those of the one-dimensional explorer, whose window has more freedom.
  const c = { stage, state: { ...state, stride: 1, flip: false }, result, page, place };
  stage.setAttribute("viewBox", `0 0 ${page.width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells");
  const moving = [windowFrame(c), motif(c)];
  stage.append(formulaRow(c), changer(c), moving[0], entries(c), moving[1], path(c),
    decision(c), limitName(c), scoreBars(c), gradients(c));
  glide(moving, place.frame.x, page);
}

export { code, compute, derived, readout, sequenceLayout as layout };
export default view({ compute, draw, readout, code, derived, label: "sequence_label" });
