// Keeps what the reader has set in an explorer while the tab is open: a language change, a reload
// or a walk to another chapter loses nothing.

const language = document.documentElement.lang;
const page = location.pathname.replace(`/${language}/`, "/").replace(/\/$/, "/index.html");

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? {};
  } catch {
    return {}; // storage forbidden, or not ours
  }
}

function write(key, values) {
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // Storage is forbidden or full: the explorer works all the same, only forgetful.
  }
}

function views(model) {
  const children = model.get("children") ?? [];
  return model.get("_esm") ? [model] : children.flatMap(views);
}

// Traits outside the state that steer a control too: a slider's largest value, a dropdown's index.
function steering(view, models) {
  const ends = models.flatMap((model) => [model.get("source"), model.get("target")]);
  return ends.filter((end) => end?.[0] === view).map((end) => end[1]);
}

const sameKind = (one, other) => typeof one === typeof other && Array.isArray(one) === Array.isArray(other);

function restore(view, names, saved) {
  const known = names.filter((name) => name in saved && sameKind(saved[name], view.get(name)));
  view.set(Object.fromEntries(known.map((name) => [name, saved[name]])));
}

// `models` are all the page's models. The view must be drawn already: "reset" goes back to its first state.
export function keepState(name, model, models) {
  const key = `explorer ${page} ${name}`;
  const saved = read(key);
  const kept = views(model).map((view) => {
    const state = view.get("state_names") ?? [];
    const limits = steering(view, models).filter((trait) => !state.includes(trait));
    restore(view, limits, saved); // first, or a slider would cut the value down to its old largest
    restore(view, state, saved);
    return { view, names: [...limits, ...state] };
  });
  const keep = () => {
    const pairs = kept.flatMap(({ view, names }) => names.map((trait) => [trait, view.get(trait)]));
    write(key, Object.fromEntries(pairs));
  };
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", keep);
}
