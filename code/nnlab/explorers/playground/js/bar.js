// The buttons of training.
import { button } from "../../core/js/stepper.js";
import { back, oneEpoch, oneStep, playing, toggle } from "./play.js";

/** @param {import("../../core/js/frame.js").Context} c */
export function bar(c) {
  const { page: { words }, place: { bar: p } } = c;
  const on = playing(c);
  /** @type {[string, string, string, boolean | null, () => void][]} */
  const list = [
    ["run", on ? `❚❚ ${words.pause}` : words.run, words.run_name, on, () => toggle(c)],
    ["step", words.step_button, words.step_name, null, () => oneStep(c)],
    ["epoch", words.epoch_button, words.epoch_name, null, () => oneEpoch(c)],
    ["back", words.back, words.back_name, null, () => back(c)],
  ];
  const width = (p.width - 24) / 4;
  return list.map(([key, text, name, pressed, act], i) => button({
    key, text, name, pressed, size: 14, x: i * (width + 8) + width / 2, y: p.height / 2, width, height: p.height - 2,
  }, act));
}
