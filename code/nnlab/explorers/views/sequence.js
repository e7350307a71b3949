// The sequence explorer: a motif slides along a sequence, and gradients come back to its weights.
import { view } from "./frame.js";
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

// The window comes from where it was, within 120 ms, unless the reader asked for less motion.
function glide(groups, x, page) {
  const from = page.at.x;
  page.at.x = x;
  if (from == null || from === x || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const frames = { transform: [`translateX(${from - x}px)`, "none"] };
  for (const group of groups) group.animate(frames, { duration: 120, easing: "ease-out" });
}

export { code, compute, derived, readout, sequenceLayout as layout };
export default view({ compute, draw, readout, code, derived, label: "sequence_label" });
