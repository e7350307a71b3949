// An explorer in a state of its own as the last part of an address, and back:
// "#explorer=Convolution2D&stride=2&padding=1&v=1kq3x5". It holds what differs from the first state; `v` tells
// when that state or a control has changed since, so that the same words would mean something else.
import { accepted, fitting, tied } from "../accepted.js";

const SEPARATORS = [",", ";", "/"]; // between numbers, rows, tables
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const CHOICE = /_index$/; // a menu tells its place in the list: kernel_index is written as kernel

const sameKind = (explorers, { dataset }) => explorers.filter((one) => one.dataset.explorer === dataset.explorer);

/** Return by what a link names an explorer: its class and, where the page has several, which of them. */
export function nameOf(explorer, explorers) {
  const alike = sameKind(explorers, explorer);
  const place = alike.indexOf(explorer);
  return explorer.dataset.explorer.replace(/Explorer$/, "") + (place ? `.${place + 1}` : "");
}

/** Return the link's text from "#" on. `context` is what mount of explorers.js returns. */
export function toLink({ explorer, view, models, first, parts }, explorers) {
  if (parts.link) return parts.link(stateOf(view), view.get("data"));
  const values = Object.entries(stateOf(view)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(first[name]));
  const fields = values.map(([name, value]) => `${name.replace(CHOICE, "")}=${written(value)}`);
  return `#${[`explorer=${nameOf(explorer, explorers)}`, ...fields, `v=${stamp(view, models, first)}`].join("&")}`;
}

const stateOf = (view) => Object.fromEntries(view.get("state_names").map((name) => [name, view.get(name)]));

const depth = (value) => (Array.isArray(value) ? 1 + depth(value[0]) : 0);

const written = (value) => (Array.isArray(value) ? value.map(written).join(SEPARATORS[depth(value) - 1]) : encodeURIComponent(value));

/** Return {name, fields: [[field, text]], v} of a link's text. */
export function fromLink(hash) {
  const [[, name], ...fields] = hash.slice(1).split("&").map((part) => {
    const at = part.indexOf("=");
    return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
  });
  return { name, fields: fields.filter(([field]) => field !== "v"), v: fields.find(([field]) => field === "v")?.[1] };
}

/**
 * Return {state} for the view of `context`, or {why, part} where the link has none: "old" if it was made for
 * another version, "value" if its field `part` cannot be set so, "together" if its values cannot go together.
 */
export function stateIn({ fields, v }, { view, models, first, parts }) {
  if (v !== stamp(view, models, first)) return { why: "old" };
  const fits = fitting(view, models);
  const names = new Map(Object.keys(first).map((name) => [name.replace(CHOICE, ""), name]));
  const given = {};
  for (const [field, text] of fields) {
    const name = names.get(field);
    const value = name && read(text, first[name]);
    if (value === undefined || !(parts.fits || fits(name, value))) return { why: "value", part: `${field}=${text}` };
    given[name] = value;
  }
  const state = accepted({ ...first, ...given }, view, models, parts);
  // What follows from the others, as the last place of a window, may not allow what was asked for.
  const kept = state && Object.entries(given).every(([name, value]) => JSON.stringify(state[name]) === JSON.stringify(value));
  return kept ? { state } : { why: "together" };
}

/** Read a text as what `like` is; undefined for what is no such thing. */
function read(text, like) {
  if (Array.isArray(like)) {
    const all = text ? text.split(SEPARATORS[depth(like) - 1]).map((part, i) => read(part, like[i] ?? like[0])) : [];
    return all.includes(undefined) ? undefined : all;
  }
  if (typeof like === "boolean") return { true: true, false: false }[text];
  if (typeof like === "number") return NUMBER.test(text) ? Number(text) : undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// 32 bits of all that gives a link its meaning: FNV-1a. Words are not among it: a link holds in both languages.
function stamp(view, models, first) {
  const { controls, limited } = tied(view, models);
  const ranges = Object.entries(controls).map(([trait, { control, attribute }]) => [
    trait, attribute, control.get("min"), limited.has(control) ? null : control.get("max"), control.get("step"), control.get("_options_labels")?.length,
  ]);
  let sum = 0x811c9dc5;
  const sorted = (entries) => entries.sort(([one], [other]) => (one < other ? -1 : 1)); // builds differ in the order
  for (const letter of JSON.stringify([sorted(Object.entries(first)), sorted(ranges)])) sum = Math.imul(sum ^ letter.codePointAt(0), 0x01000193);
  return (sum >>> 0).toString(36);
}
