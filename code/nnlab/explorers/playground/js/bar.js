// The buttons of training.
import { button } from "../../core/js/stepper.js";
import { exchange, exchanging } from "./exchange.js";
import { back, oneEpoch, oneStep, playing, toggle } from "./play.js";

const MORE = 38; // width of the last button

/** @param {import("../../core/js/frame.js").Context} c */
export function bar(c) {
  const { page: { words }, place: { bar: p } } = c;
  const on = playing(c);
  /** @type {[string, string, string, () => void][]} */
  const list = [
    ["run", on ? `❚❚ ${words.pause}` : words.run, on ? words.pause_name : words.run_name, () => toggle(c)],
    ["step", words.step_button, words.step_name, () => oneStep(c)],
    ["epoch", words.epoch_button, words.epoch_name, () => oneEpoch(c)],
    ["back", words.back, words.back_name, () => back(c)],
  ];
  const width = (p.width - MORE - 24) / 4;
  const look = { size: 14, y: p.y + p.height / 2, height: p.height - 2 };
  return [
    list.map(([key, text, name, act], i) =>
      button({ ...look, key, text, name, x: i * (width + 6) + width / 2 + 1, width }, act)),
    button({ ...look, key: "exchange", text: "⋯", name: words.exchange, pressed: exchanging(c), x: p.width - MORE / 2 - 1, width: MORE }, () => exchange(c)),
  ];
}
