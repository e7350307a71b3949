// Whether a state that comes from outside, from the browser's storage or a link, may be an explorer's.

// What each control holds of a view: {trait: {control, attribute}}, and the traits that are sliders' limits.
export function tied(view, models) {
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

// A trait without a control keeps its shape: as many numbers, rows, or letters of a row as it has now. Of a
// name (the cell that is looked at), compute knows whether there is such a one.
const LONGEST_NAME = 40;

const fitsTrait = (value, now) => (typeof now === "string" ? typeof value === "string" && value.length <= LONGEST_NAME : fitsShape(value, now));

function fitsShape(value, now) {
  if (Array.isArray(now)) return Array.isArray(value) && value.length === now.length && now.every((one, i) => fitsShape(value[i], one));
  if (typeof now === "string") return typeof value === "string" && value.length === now.length;
  if (typeof now === "number") return Number.isFinite(value) && Math.abs(value) <= 1000;
  return typeof value === typeof now;
}

/**
 * Return a function that tells whether a value may be that of the view's trait `name`: it fits the control
 * or, without one, has the same shape as now.
 */
export function fitting(view, models) {
  const { controls, limited } = tied(view, models);
  return (name, value) => value === view.get(name) || // the first state may stand between a slider's places
    (controls[name] ? fitsControl(value, controls[name], limited) : fitsTrait(value, view.get(name)));
}

/**
 * Return the part of `saved` that may become the state of `view`: all of it or, where one value does not
 * fit its control or its shape, or the view says so, or nothing can be computed from them, none.
 */
export function accepted(saved, view, models, parts) {
  const names = view.get("state_names").filter((name) => name in saved);
  const fits = fitting(view, models);
  if (!names.length || !(parts.fits || names.every((name) => fits(name, saved[name])))) return null;
  const state = Object.fromEntries(view.get("state_names").map((name) => [name, name in saved ? saved[name] : view.get(name)]));
  try {
    if (parts.fits && !parts.fits(state, view.get("data"))) return null;
    const result = parts.compute(structuredClone(state), view.get("data"));
    return result.problem ? state : { ...state, ...parts.derived?.(result, state, view.get("data")) };
  } catch {
    return null;
  }
}
