// A setup as the short text of a link, and back; checked when it is read. The form is described in
// nnlab/playground/link.py, which reads and writes the same.
import { literal } from "../../core/js/numbers.js";
import { GRID, HALF, RANGES, VERSION } from "./fields.js";
import { Problem } from "./problem.js";
import { changed, setupFrom } from "./setup.js";

const LONGEST = 20000;
const FORM = /^([0-9]{1,6})\.([0-9a-f]{8})((?:~[a-z0-9_]+\.[A-Za-z0-9_.-]*)*)$/;
const NUMBER = /^-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?$/;
const MIDDLE = GRID * HALF; // the whole number that stands for a coordinate of 0

/** @param {import("./setup.js").Setup} setup */
export function toLink(setup) {
  const body = Object.entries(changed(setup)).map(([name, value]) => `~${name}.${(WRITTEN[name] ?? plain)(value)}`).join("");
  return `${VERSION}.${checkSum(`${VERSION}${body}`).toString(16).padStart(8, "0")}${body}`;
}

/**
 * The setup of a link's text; a Problem for what is none, was cut off or does not fit.
 * @param {unknown} text
 */
export function fromLink(text) {
  const form = typeof text === "string" && text.length <= LONGEST ? FORM.exec(text) : null;
  if (!form) throw new Problem("link_form");
  const [, version, sum, body] = form;
  if (Number(version) !== VERSION) throw new Problem("other_version", { given: Number(version), version: VERSION });
  if (parseInt(sum, 16) !== checkSum(`${VERSION}${body}`)) throw new Problem("link_changed");
  /** @type {Record<string, any>} */
  const fields = Object.create(null); // so that "__proto__" is a name like any other
  for (const part of body.split("~").slice(1)) {
    const name = part.slice(0, part.indexOf("."));
    const value = part.slice(name.length + 1);
    try {
      fields[name] = Object.hasOwn(RANGES, name) ? numberIn(value) : (Object.hasOwn(READ, name) ? READ[name] : String)(value);
    } catch {
      throw new Problem("link_value", { field: name, given: value.slice(0, 40) });
    }
  }
  return setupFrom(fields);
}

/**
 * 32 bits of an ASCII text: FNV-1a.
 * @param {string} text
 */
function checkSum(text) {
  let found = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) found = Math.imul(found ^ text.charCodeAt(i), 0x01000193);
  return found >>> 0;
}

/** @param {string | number} value */
const plain = (value) => (typeof value === "number" ? literal(value) : value);

/** @param {string} text */
function numberIn(text) {
  if (!NUMBER.test(text)) throw new RangeError(text);
  return Number(text);
}

/** @param {Uint8Array} bytes */
function packed(bytes) {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** @param {string} text */
function unpacked(text) {
  if (text.includes(".")) throw new RangeError(text);
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}

/** @param {string} text */
const split = (text) => (text ? text.split("-") : []);

/**
 * Three bytes a point: a bit for the class, then 11 bits for each coordinate.
 * @param {[number, number, number][]} points
 */
function ownWritten(points) {
  const bytes = new Uint8Array(3 * points.length);
  points.forEach(([x1, x2, label], i) => {
    const [first, second] = [x1, x2].map((x) => Math.round(x * GRID) + MIDDLE);
    const bits = (label << 22) | (first << 11) | second;
    bytes.set([bits >> 16, (bits >> 8) & 255, bits & 255], 3 * i);
  });
  return packed(bytes);
}

/** @param {string} text */
function ownRead(text) {
  const bytes = unpacked(text);
  if (bytes.length % 3) throw new RangeError(text);
  return Array.from({ length: bytes.length / 3 }, (_, i) => {
    const bits = (bytes[3 * i] << 16) | (bytes[3 * i + 1] << 8) | bytes[3 * i + 2];
    const [first, second] = [(bits >> 11) & 2047, bits & 2047];
    if (bits >> 23 || Math.max(first, second) > 2 * MIDDLE) throw new RangeError(text);
    return [(first - MIDDLE) / GRID, (second - MIDDLE) / GRID, bits >> 22];
  });
}

/** @param {number[]} values */
function startWritten(values) {
  const view = new DataView(new ArrayBuffer(8 * values.length));
  values.forEach((value, i) => view.setFloat64(8 * i, value, true));
  return packed(new Uint8Array(view.buffer));
}

/** @param {string} text */
function startRead(text) {
  const bytes = unpacked(text);
  if (bytes.length % 8) throw new RangeError(text);
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 8 }, (_, i) => view.getFloat64(8 * i, true));
}

/** @type {Record<string, (value: any) => string>} */
const WRITTEN = {
  features: (names) => names.join("-"),
  hidden: (units) => units.join("-"),
  expression: (text) => packed(new TextEncoder().encode(text)),
  own: ownWritten,
  start: startWritten,
};
/** @type {Record<string, (text: string) => any>} */
const READ = {
  features: split,
  hidden: (text) => split(text).map(numberIn),
  expression: (text) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(unpacked(text)),
  own: ownRead,
  start: startRead,
};
