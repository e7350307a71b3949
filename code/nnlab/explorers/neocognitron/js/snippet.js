// The lines that "As Python" copies, letter for letter as snippet.py writes them.
import { isDrawing } from "../../core/js/pictures.js";

/**
 * @param {import("../../core/js/frame.js").State} state
 * @param {import("./compute.js").Data} data
 */
export function snippet(state, { places }) {
  const [imports, picture] = isDrawing(state)
    ? [["import numpy as np", "from nnlab.convnet import move", "from nnlab.cortex import digit_nets", "from nnlab.templates import inked"],
      `np.pad(inked("${state.pixels.join(" ")}"), 3)`]
    : [["from nnlab.convnet import move", "from nnlab.cortex import digit_nets, framed_digits"],
      `framed_digits()[0][${places[state.digit_index][state.sample - 1]}]`];
  return [
    ...imports, "",
    `picture = move(${picture}, ${state.down}, ${state.right})`,
    'digit_nets().scores(picture[None])["stack"][0]',
  ].join("\n");
}
