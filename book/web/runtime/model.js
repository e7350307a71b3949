// A widget's state on the page, by the interface that anywidget gives to front-end modules: get, set, on,
// off, save_changes. Links between widgets are those that Python has saved.

/** Tell whether two values of a widget's state are the same; they are JSON. */
function same(one, other) {
  if (one === other) return true;
  const deep = typeof one === "object" && typeof other === "object" && one && other;
  return Boolean(deep) && JSON.stringify(one) === JSON.stringify(other);
}

export class Model {
  /** `kind` is the widget's class, as "IntSliderModel"; `state` is its traits, by name. */
  constructor(kind, state) {
    this.kind = kind;
    this.state = state;
    this.alone = true; // there is no kernel that works anything out
    this.listeners = new Map();
  }

  get(name) {
    return this.state[name];
  }

  /** Change one trait, or several by name; whoever listens hears of each that is new, once all are set. */
  set(name, value) {
    const values = Object.entries(typeof name === "object" ? name : { [name]: value });
    const changed = values.filter(([key, one]) => !same(this.state[key], one));
    for (const [key, one] of changed) this.state[key] = one;
    for (const [key, one] of changed)
      for (const call of [...(this.listeners.get(`change:${key}`) ?? [])]) call(this, one);
  }

  /** There is no kernel to save to. */
  save_changes() {}

  on(event, callback) {
    if (!this.listeners.has(event)) this.listeners.set(event, new Set());
    this.listeners.get(event).add(callback);
  }

  /** Forget a callback; all of an event without one, all of all events without both. */
  off(event, callback) {
    if (!event) this.listeners.clear();
    else if (callback) this.listeners.get(event)?.delete(callback);
    else this.listeners.delete(event);
  }
}

function follow([source, name], [target, other]) {
  const carry = () => target.set(other, source.get(name));
  source.on(`change:${name}`, carry);
  return carry;
}

const LINKS = { LinkModel: true, DirectionalLinkModel: false }; // whether the link goes both ways

/**
 * Make the models of an explorer out of its saved state, {id: {kind, state}}; return {id: Model}.
 * Where a state names another model ("IPY_MODEL_id"), the model made takes its place.
 */
export function makeModels(saved) {
  const models = {};
  for (const [id, { kind, state }] of Object.entries(saved)) models[id] = new Model(kind, { ...state });
  const named = (value) => (typeof value === "string" && value.startsWith("IPY_MODEL_") ? models[value.slice(10)] : value);
  for (const { state } of Object.values(models))
    for (const [name, value] of Object.entries(state)) state[name] = Array.isArray(value) ? value.map(named) : named(value);
  for (const { kind, state } of Object.values(models)) {
    if (!(kind in LINKS)) continue;
    const carry = follow(state.source, state.target);
    if (LINKS[kind]) follow(state.target, state.source);
    carry();
  }
  return models;
}

/** Return `model` and all that stand inside of it. */
export function inside(model) {
  return [model, ...(model.get("children") ?? []).flatMap(inside)];
}
