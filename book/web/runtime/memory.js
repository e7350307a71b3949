// Keeps what the reader has set in an explorer while the tab is open: a language change, a reload or a walk
// to another chapter loses nothing. What comes back is checked like anything from outside.
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

// What each control holds of a view: {trait: {control, attribute}}, and the traits that are sliders' limits.
function tied(view, models) {
  const controls = {};
  const limited = new Set(); // sliders whose largest value the view works out
  for (const model of Object.values(models)) {
    const ends = [model.get("source"), model.get("target")];
    const own = ends.find((end) => end?.[0] === view);
    const other = own && ends.find((end) => end !== own);
    if (!own) continue;
    if (other[1] === "max") limited.add(other[0]);
    else controls[own[1]] = { control: other[0], attribute: other[1] };
  }
  return { controls, limited };
}

const isWhole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;

function fitsControl(value, { control, attribute }, limited) {
  if (attribute === "index") return isWhole(value, 0, control.get("_options_labels").length - 1);
  if (control.kind === "CheckboxModel") return typeof value === "boolean";
  const most = limited.has(control) ? Number.MAX_SAFE_INTEGER : control.get("max");
  const least = control.get("min");
  if (control.kind === "IntSliderModel") return isWhole(value, least, most) && (value - least) % control.get("step") === 0;
  return Number.isFinite(value) && value >= least && value <= most;
}

// A trait without a control keeps its shape: as many numbers, rows, or letters as it has now.
function fitsShape(value, now) {
  if (Array.isArray(now)) return Array.isArray(value) && value.length === now.length && now.every((one, i) => fitsShape(value[i], one));
  if (typeof now === "string") return typeof value === "string" && value.length === now.length;
  if (typeof now === "number") return Number.isFinite(value) && Math.abs(value) <= 1000;
  return typeof value === typeof now;
}

/**
 * Return the part of `saved` that may become the state of `view`: all of it or, where one value does not
 * fit its control or its shape, or the view says so, or nothing can be computed from them, none.
 */
export function accepted(saved, view, models, parts) {
  const { controls, limited } = tied(view, models);
  const names = view.get("state_names").filter((name) => name in saved);
  const fits = (name) => saved[name] === view.get(name) || // the first state may stand between a slider's places
    (controls[name] ? fitsControl(saved[name], controls[name], limited) : fitsShape(saved[name], view.get(name)));
  if (!names.length || !(parts.fits || names.every(fits))) return null;
  const state = Object.fromEntries(view.get("state_names").map((name) => [name, name in saved ? saved[name] : view.get(name)]));
  try {
    if (parts.fits && !parts.fits(state, view.get("data"))) return null;
    const result = parts.compute(structuredClone(state), view.get("data"));
    return result.problem ? state : { ...state, ...parts.derived?.(result, state, view.get("data")) };
  } catch {
    return null;
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
