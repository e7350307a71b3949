// The buttons of training.
import { button } from "../../core/js/stepper.js";
import { exchange, exchanging } from "./exchange.js";
import { back, oneEpoch, oneStep, playing, toggle } from "./play.js";

const MORE = 38; // width of the last button

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
  const width = (p.width - MORE - 24) / 4;
  const look = { size: 14, y: p.height / 2, height: p.height - 2 };
  return [
    list.map(([key, text, name, pressed, act], i) =>
      button({ ...look, key, text, name, pressed, x: i * (width + 6) + width / 2 + 1, width }, act)),
    button({ ...look, key: "exchange", text: "⋯", name: words.exchange, pressed: exchanging(c), x: p.width - MORE / 2 - 1, width: MORE }, () => exchange(c)),
  ];
}
