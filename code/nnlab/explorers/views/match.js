// The matching explorer: one picture held against two templates, in one place.
import { view } from "./frame.js";
import { code, compute, image, OWN, readout } from "./match_compute.js";
import { cellAt, matchLayout } from "./match_layout.js";
import { pad } from "./match_hands.js";
import { answer, input } from "./match_draw.js";

function draw(stage, state, result, page) {
  const place = matchLayout(page.width);
  const c = { stage, state, result, page, place };
  page.at.drawn = state.letter_index === OWN && !state.right ? image(state, 0) : null;
  stage.setAttribute("viewBox", `0 0 ${page.width} ${place.height}`);
  stage.setAttribute("height", place.height);
  stage.classList.add("nnlab-cells");
  stage.append(input(c), answer(c, 0), answer(c, 1), pad(c));
}

export const layout = (_state, _result, width) => matchLayout(width);
export { cellAt, code, compute, readout };
export default view({ compute, draw, readout, code, label: "match_label" });
