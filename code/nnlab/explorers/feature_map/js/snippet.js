// The lines that "As Python" copies, letter for letter as snippet.py writes them.
import { isDrawing } from "../../core/js/pictures.js";

const FILES = ["mnist", "mnist_global_max"];

/** @param {import("../../core/js/frame.js").State} state */
export function snippet(state) {
  const own = isDrawing(state);
  const names = [state.fitted && "fit_digit", "forward", "move", "trained", !own && "written_digit"].filter(Boolean);
  return [
    `from nnlab.convnet import ${names.join(", ")}`,
    ...(own ? ["from nnlab.templates import inked"] : []),
    "",
    `net, weights = trained("${FILES[state.net_index]}")`,
    `picture = ${own ? `inked("${state.pixels.join(" ")}")` : `written_digit(${state.digit_index})`}`,
    ...(state.fitted ? ["picture = fit_digit(picture)"] : []),
    `picture = move(picture, ${state.down}, ${state.right})`,
    "forward(net, weights, picture[None, None])[0]",
  ].join("\n");
}
