// What a reader has done, in this browser alone: {version, pages: {page: {read, solved, right}}}, ids in lists.
// Both languages share it, for ids and pages are called the same in both.
import { PROGRESS, recall } from "../storage.js";

export const VERSION = 1;
export const KINDS = ["read", "solved", "right"];
const MOST = 500; // pages, and ids in a list: far more than there are
const NAME = /^[\w-]{1,100}$/;

/** Something that is no record; `message` says what is wrong, for a console, `key` for a reader (said.js). */
export class NoRecord extends Error {
  constructor(key, what = "") {
    super(`${key}: ${what}`);
    this.key = key;
    this.what = what;
  }
}

const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Return the record of a text, checked as what comes from outside is; a NoRecord for what is none. */
export function recordOf(text) {
  let given;
  try {
    given = JSON.parse(text);
  } catch {
    throw new NoRecord("noJson");
  }
  if (!isTable(given) || !isTable(given.pages)) throw new NoRecord("noProgress");
  if (given.version !== VERSION) throw new NoRecord("otherVersion", String(given.version).slice(0, 20));
  const pages = Object.entries(given.pages);
  if (pages.length > MOST) throw new NoRecord("noProgress");
  return { version: VERSION, pages: Object.fromEntries(pages.map(([page, lists]) => [checked(page, page), listsOf(page, lists)])) };
}

function checked(name, page) {
  if (typeof name !== "string" || !NAME.test(name)) throw new NoRecord("wrongPage", page.slice(0, 40));
  return name;
}

function listsOf(page, lists) {
  const fits = (list) => Array.isArray(list) && list.length <= MOST;
  if (!isTable(lists) || !Object.entries(lists).every(([kind, list]) => KINDS.includes(kind) && fits(list))) {
    throw new NoRecord("wrongPage", page.slice(0, 40));
  }
  return Object.fromEntries(KINDS.map((kind) => [kind, [...new Set((lists[kind] ?? []).map((id) => checked(id, page)))]]));
}

/** @type {ReturnType<typeof recordOf> | null} what a browser that forbids storage keeps as long as the page is open */
let unkept = null;

/** What is kept; an empty record where there is none, or none that can be read. */
export function kept() {
  if (unkept) return unkept;
  try {
    return recordOf(recall("localStorage", PROGRESS) ?? "");
  } catch {
    return { version: VERSION, pages: {} };
  }
}

/** Keep a record; return whether the browser keeps it longer than the page is open. */
export function keep(record) {
  try {
    localStorage.setItem(PROGRESS, JSON.stringify(record));
    return true;
  } catch {
    unkept = record;
    return false;
  }
}

/** Tell whether the browser lets this site keep anything. */
export function mayKeep() {
  try {
    localStorage.setItem(`${PROGRESS}?`, "");
    localStorage.removeItem(`${PROGRESS}?`);
    return true;
  } catch {
    return false;
  }
}

/** Forget all of it. */
export function forget() {
  unkept = null;
  try {
    localStorage.removeItem(PROGRESS);
  } catch {
    // Forbidden: there is nothing.
  }
}

export const idsOf = ({ pages }, page, kind) => pages[page]?.[kind] ?? [];

/** Note that an item is done, or not; return whether that is kept. What another tab has noted stays. */
export function mark(page, kind, id, done) {
  const record = kept();
  const ids = idsOf(record, page, kind).filter((one) => one !== id);
  record.pages[page] = { read: [], solved: [], right: [], ...record.pages[page], [kind]: done ? [...ids, id] : ids };
  return keep(record);
}

/** Return a record with all that is in one or in the other. */
export function together(one, other) {
  const pages = [...new Set([...Object.keys(one.pages), ...Object.keys(other.pages)])];
  const both = (page, kind) => [...new Set([...idsOf(one, page, kind), ...idsOf(other, page, kind)])];
  return { version: VERSION, pages: Object.fromEntries(pages.map((page) => [page, Object.fromEntries(KINDS.map((kind) => [kind, both(page, kind)]))])) };
}
