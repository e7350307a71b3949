// A setup as the short text of a link, and back; checked when it is read. The form is described in
// nnlab/playground/link.py, which reads and writes the same.
import { literal } from "../../core/js/numbers.js";
import { GRID, HALF, MOST_VALUE, RANGES, VERSION } from "./fields.js";
import { Problem } from "./problem.js";
import { changed, setupFrom, USUAL } from "./setup.js";

const LONGEST = 20000;
const OTHER = "a_"; // before the fields of the second net
const FORM = /^([0-9]{1,6})\.([0-9a-f]{8})((?:~[a-z0-9_]+\.[A-Za-z0-9_.-]*)*)$/;
const NUMBER = /^-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?$/;
const MIDDLE = GRID * HALF; // the whole number that stands for a coordinate of 0

/** @param {import("./setup.js").Setup} setup */
export function toLink(setup) {
  const { compare } = setup;
  const body = parts(setup) + (compare ? parts({ ...USUAL, ...compare }, OTHER) : "");
  return `${VERSION}.${checkSum(`${VERSION}${body}`).toString(16).padStart(8, "0")}${body}`;
}

/** @type {(setup: import("./setup.js").Setup, before?: string) => string} */
const parts = (setup, before = "") =>
  Object.entries(changed(setup)).map(([name, value]) => `~${before}${name}.${(WRITTEN[name] ?? plain)(value)}`).join("");

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
    const other = name.startsWith(OTHER);
    const field = other ? name.slice(OTHER.length) : name;
    try {
      const into = other ? (fields.compare ??= Object.create(null)) : fields;
      into[field] = Object.hasOwn(RANGES, field) ? numberIn(value) : (Object.hasOwn(READ, field) ? READ[field] : String)(value);
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

/**
 * Five bytes a point: two bits and 11 for each coordinate, then 16 for the value.
 * @param {[number, number, number][]} points
 */
function measuredWritten(points) {
  return packed(Uint8Array.from(points.flatMap(([x1, x2, value]) => {
    const [first, second] = [x1, x2].map((x) => Math.round(x * GRID) + MIDDLE);
    const bits = (first << 11) | second;
    const height = Math.round(value * GRID) + GRID * MOST_VALUE;
    return [bits >> 16, (bits >> 8) & 255, bits & 255, height >> 8, height & 255];
  })));
}

/** @param {string} text */
function measuredRead(text) {
  const bytes = unpacked(text);
  if (bytes.length % 5) throw new RangeError(text);
  return Array.from({ length: bytes.length / 5 }, (_, i) => {
    const [a, b, c, d, e] = bytes.subarray(5 * i);
    const bits = (a << 16) | (b << 8) | c;
    const [first, second, value] = [bits >> 11, bits & 2047, ((d << 8) | e) - GRID * MOST_VALUE];
    if (Math.max(first, second) > 2 * MIDDLE || value > GRID * MOST_VALUE) throw new RangeError(text);
    return [(first - MIDDLE) / GRID, (second - MIDDLE) / GRID, value / GRID];
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

/** @param {string} text */
function compareRead(text) {
  if (text !== "1") throw new RangeError(text);
  return {};
}

/** @type {Record<string, (value: any) => string>} */
const WRITTEN = {
  features: (names) => names.join("-"),
  hidden: (units) => units.join("-"),
  expression: (text) => packed(new TextEncoder().encode(text)),
  own: ownWritten,
  measured: measuredWritten,
  start: startWritten,
  compare: () => "1",
};
/** @type {Record<string, (text: string) => any>} */
const READ = {
  features: split,
  hidden: (text) => split(text).map(numberIn),
  expression: (text) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(unpacked(text)),
  own: ownRead,
  measured: measuredRead,
  start: startRead,
  compare: compareRead,
};
