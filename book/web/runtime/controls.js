// The controls of explorers, drawn natively from the saved state of their ipywidgets. In a notebook
// JupyterLab brings ipywidgets' own.
import { parts } from "../../../code/nnlab/explorers/core/js/written.js";
import { read, written } from "./readout.js";

let count = 0; // for the ids that tie labels to their fields

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

// A description as it is shown, its index a lowered digit, as in the drawings; it is called by its name.
function shown(model) {
  return parts(model.get("description")).map(({ part, index }) => (index ? element("sub", {}, part) : part));
}

function named(model) {
  return { "aria-label": model.get("description") };
}

// What is set again, even to the same, costs the browser as much as what is new.
function assign(node, values) {
  for (const [name, value] of Object.entries(values)) if (node[name] !== value) node[name] = value;
}

function framed(model, kind, ...children) {
  const node = element("div", { class: `control control-${kind}` }, ...children);
  node.classList.add(...(model.get("_dom_classes") ?? []));
  return node;
}

function onAny(model, names, callback) {
  for (const name of names) model.on(`change:${name}`, callback);
  callback();
}

// The nearest value that may be: a whole number goes to one of the rail's own places, as its view counts
// them (an epoch that was kept); a fraction may stand between two of them.
function allowed(model, value) {
  const [min, max, step] = ["min", "max", "step"].map((name) => model.get(name));
  const inside = Math.min(Math.max(value, min), max);
  if (model.kind !== "IntSliderModel") return inside;
  const last = Math.floor((max - min) / step);
  return min + step * Math.min(Math.round((inside - min) / step), last);
}

const isFixed = (model) => Boolean(model.get("disabled")) || model.get("max") <= model.get("min"); // one place to stand, as for a window that fits once

// A phone's keypad for decimals has no minus.
function keypad(model) {
  if (model.get("min") < 0) return "text";
  return model.get("readout_format") === "d" ? "numeric" : "decimal";
}

function readout(model) {
  const format = model.get("readout_format");
  const field = element("input", {
    type: "text", class: "readout", ...named(model), inputmode: keypad(model), autocomplete: "off",
  });
  const show = () => {
    field.value = written(model.get("value"), format);
    const widest = ["min", "max"].map((end) => written(model.get(end), format).length);
    assign(field, { disabled: isFixed(model) });
    assign(field.style, { width: `${Math.max(...widest, field.value.length) + 1.2}ch` });
  };
  field.addEventListener("change", () => {
    const value = read(field.value, format);
    if (!Number.isNaN(value)) model.set("value", allowed(model, value));
    show(); // what cannot be read leaves the old value
  });
  field.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") field.select();
    if (key === "Escape") show();
  });
  onAny(model, ["value", "min", "max", "disabled"], show);
  return field;
}

function slider(model) {
  const id = `control-${++count}`;
  const rail = element("input", { type: "range", id, ...named(model) });
  const show = () => {
    const [min, max, step, value] = ["min", "max", "step", "value"].map((name) => model.get(name));
    assign(rail, { min: String(min), max: String(max), step: String(step) });
    assign(rail, { value: String(value) }); // last: the others cut it down
    assign(rail, { disabled: isFixed(model) });
    rail.setAttribute("aria-valuetext", written(value, model.get("readout_format")));
  };
  rail.addEventListener("input", () => model.set("value", Number(rail.value)));
  onAny(model, ["value", "min", "max", "step", "disabled"], show);
  return framed(model, "slider", element("label", { for: id }, ...shown(model)), readout(model), rail);
}

function checkbox(model) {
  const field = element("input", { type: "checkbox", ...named(model) });
  field.addEventListener("change", () => model.set("value", field.checked));
  onAny(model, ["value", "disabled"], () => {
    field.checked = model.get("value");
    field.disabled = Boolean(model.get("disabled"));
  });
  return framed(model, "checkbox", element("label", {}, field, element("span", {}, ...shown(model))));
}

function dropdown(model) {
  const id = `control-${++count}`;
  const field = element("select", { id, ...named(model) });
  field.append(...model.get("_options_labels").map((label) => new Option(label)));
  field.addEventListener("change", () => model.set("index", field.selectedIndex));
  onAny(model, ["index", "disabled"], () => {
    field.selectedIndex = model.get("index") ?? -1;
    field.disabled = Boolean(model.get("disabled"));
  });
  return framed(model, "dropdown", element("label", { for: id }, ...shown(model)), field);
}

function box(model, host) {
  const node = element("div", { class: "box" });
  node.classList.add(...(model.get("_dom_classes") ?? []));
  node.append(...model.get("children").map((child) => draw(child, host)));
  return node;
}

const KINDS = {
  IntSliderModel: slider, FloatSliderModel: slider, CheckboxModel: checkbox, DropdownModel: dropdown, HBoxModel: box, VBoxModel: box,
};

/** Return the element of a widget. `host` makes the element of an anywidget's view. */
export function draw(model, host) {
  if (model.kind === "AnyModel") return host(model);
  const kind = KINDS[model.kind];
  if (!kind) throw new Error(`a page has no control for ${model.kind}; add it to book/web/runtime/controls.js`);
  return kind(model, host);
}
