// The lines that "As Python" copies, letter for letter as snippet.py writes them.
import { isDrawing } from "../../core/js/pictures.js";

/**
 * @param {import("../../core/js/frame.js").State} state
 * @param {import("./compute.js").Data} data
 */
export function snippet(state, { places }) {
  const own = isDrawing(state);
  const lines = own
    ? ["from nnlab.templates import digit_classifier, inked", "", `picture = inked("${state.pixels.join(" ")}")`]
    : [
      "from nnlab.datasets import digits",
      "from nnlab.templates import digit_classifier",
      "",
      `picture = digits().scaled("test")[${places[state.digit_index][state.sample - 1]}]`,
    ];
  return [
    ...lines,
    `picture = ${state.contrast} * picture + ${state.background}`,
    "digit_classifier().scores(picture[None])[0]",
  ].join("\n");
}
