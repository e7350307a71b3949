// Keeps what the reader has set in an explorer while the tab is open: a language change, a reload or a walk
// to another chapter loses nothing. What comes back is checked like anything from outside.
import { accepted } from "./accepted.js";
import { inside } from "./model.js";

const language = document.documentElement.lang;
// The last such folder is the language's: the site may itself lie in one called /ko/.
const page = location.pathname.replace(new RegExp(`^(.*)/${language}/`), "$1/").replace(/\/$/, "/index.html");
const SOON = 200; // ms in which a drag's many changes are written once

function read(key) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    if (typeof kept === "object" && kept && !Array.isArray(kept)) return kept;
  } catch {
    // storage forbidden, or not ours
  }
  return {};
}

function write(key, values) {
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // Storage is forbidden or full: the explorer works all the same, only forgetful.
  }
}

/**
 * Bring back what was kept under `name`, and keep what is set from now on. The view must be drawn already:
 * "reset" goes back to its first state. `version` tells states of an older view, which start anew.
 */
export function keepState(name, version, model, models, parts) {
  const view = inside(model).find(({ kind }) => kind === "AnyModel");
  const key = `explorer ${page} ${name} ${version}`;
  const restore = () => {
    const state = accepted(read(key), view, models, parts);
    if (state) view.set(state); // in any order: a slider shows its value, but never cuts it down itself
  };
  restore();
  // Back may bring a page as it was left, when the reader has since moved on in the other language.
  addEventListener("pageshow", ({ persisted }) => persisted && restore());
  let waiting = 0;
  const keep = () => {
    clearTimeout(waiting);
    waiting = 0;
    write(key, Object.fromEntries(view.get("state_names").map((trait) => [trait, view.get(trait)])));
  };
  // Soon after a change: a page that Back brings may be shown before this one hears that it is left.
  const keepSoon = () => (waiting ||= setTimeout(keep, SOON));
  for (const trait of view.get("state_names")) view.on(`change:${trait}`, keepSoon);
  addEventListener("pagehide", keep);
  // Not as the page is shown again, which comes before "pageshow": what is kept may be newer.
  document.addEventListener("visibilitychange", () => document.hidden && keep());
}
