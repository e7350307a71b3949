// Light, dark, or as the device is set. The theme's style sheets go by html[data-theme].
import { recall, remember } from "./storage.js";

const KEY = "mode";
const MODES = ["auto", "light", "dark"];
const dark = matchMedia("(prefers-color-scheme: dark)");
const paper = matchMedia("print"); // always light: ink on white
const forced = matchMedia("(forced-colors: active)"); // the device's ground and text; drawings have to go with them

function show(mode) {
  const { dataset } = document.documentElement;
  dataset.mode = mode;
  const isDark = !paper.matches && (mode === "auto" || forced.matches ? dark.matches : mode === "dark");
  dataset.theme = isDark ? "dark" : "light";
}

function showKept() {
  const kept = recall("localStorage", KEY);
  show(MODES.includes(kept) ? kept : "auto");
}

/** Show what the reader chose before, and follow the device and the printer from then on. */
export function followMode() {
  showKept();
  addEventListener("pageshow", ({ persisted }) => persisted && showKept()); // chosen since on another page
  for (const media of [dark, paper, forced]) media.addEventListener("change", () => show(document.documentElement.dataset.mode));
}

/** Go on to the next mode; from "auto" to the one that looks different. */
export function nextMode() {
  const order = dark.matches ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
  const mode = order[(order.indexOf(document.documentElement.dataset.mode) + 1) % order.length];
  show(mode);
  remember("localStorage", KEY, mode);
}
