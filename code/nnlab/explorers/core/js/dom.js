// Elements described in one expression: attributes, listeners and children together. A description is
// made into an element once; what is described anew changes only what is different in the page.

const SVG = "http://www.w3.org/2000/svg";
const HTML = "http://www.w3.org/1999/xhtml";

/** @typedef {Piece | string | number | false | null | undefined | any[]} Child nested lists are flattened */
/** @typedef {Record<string, any>} Attributes a function is a listener; false, null and undefined are left out */

/** The description of an element or, without a tag, of a text. */
export class Piece {
  /**
   * @param {string} space  the namespace
   * @param {string} tag
   * @param {Attributes} attributes
   * @param {Child[]} children
   */
  constructor(space, tag, attributes, children) {
    this.space = space;
    this.tag = tag;
    this.attributes = attributes;
    this.children = pieces(children);
    // What one drawing and the next have in common: elements of a tag take turns, those with a key do not.
    this.kind = "data-key" in attributes ? `${tag} ${attributes["data-key"]}` : tag;
    /** @type {any} the element, once it is made */
    this.node = null;
  }
}

/** @param {string} text */
const words = (text) => new Piece("", "", { text }, []);

/**
 * Nested children as one list, without those that a condition has left out.
 * @param {Child} children
 * @returns {Piece[]}
 */
function pieces(children) {
  const list = /** @type {any[]} */ ([children]).flat(Infinity);
  const there = list.filter((child) => child != null && child !== false);
  return there.map((child) => (child instanceof Piece ? child : words(String(child))));
}

/**
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {...Child} children
 */
export function svg(tag, attributes = {}, ...children) {
  return new Piece(SVG, tag, attributes, children);
}

/**
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {...Child} children
 */
export function html(tag, attributes = {}, ...children) {
  return new Piece(HTML, tag, attributes, children);
}

/**
 * Make the element of a piece, with all that is in it.
 * @param {Piece} piece
 * @returns {any}
 */
export function made(piece) {
  if (!piece.tag) return (piece.node = document.createTextNode(piece.attributes.text));
  piece.node = document.createElementNS(piece.space, piece.tag);
  assign(piece.node, {}, piece.attributes);
  piece.node.append(...piece.children.map(made));
  return piece.node;
}

/** @type {WeakMap<Element, Piece[]>} what `renew` has put there */
const content = new WeakMap();

/**
 * Bring what is in an element to what is described. A piece that is the very same as the last time is
 * not looked into.
 * @param {Element} parent  which only this function fills
 * @param {Child} children
 */
export function renew(parent, children) {
  const now = pieces(children);
  exchange(parent, content.get(parent) ?? [], now);
  content.set(parent, now);
}

/**
 * @param {Element} parent
 * @param {Piece[]} before
 * @param {Piece[]} now
 */
function exchange(parent, before, now) {
  if (before.length === now.length && now.every(({ kind }, i) => kind === before[i].kind)) {
    now.forEach((piece, i) => become(before[i], piece));
    return;
  }
  const kept = new Set(now.filter((piece) => before.includes(piece)));
  /** @type {Map<string, Piece[]>} */
  const free = new Map();
  for (const piece of before) if (!kept.has(piece)) free.set(piece.kind, [...(free.get(piece.kind) ?? []), piece]);
  for (const piece of now) {
    const one = kept.has(piece) ? piece : free.get(piece.kind)?.shift();
    if (one) become(one, piece);
    else made(piece);
  }
  for (const left of free.values()) for (const { node } of left) node.remove();
  let at = parent.firstChild;
  for (const { node } of now) {
    if (node === at) at = at?.nextSibling ?? null;
    else parent.insertBefore(node, at);
  }
}

/**
 * @param {Piece} before
 * @param {Piece} now
 */
function become(before, now) {
  if (before === now) return;
  const node = (now.node = before.node);
  if (now.tag) {
    assign(node, before.attributes, now.attributes);
    exchange(node, before.children, now.children);
  } else if (now.attributes.text !== before.attributes.text) node.data = now.attributes.text;
}

/**
 * @param {any} node
 * @param {Attributes} before
 * @param {Attributes} now
 */
function assign(node, before, now) {
  for (const name in now) if (now[name] !== before[name]) put(node, name, now[name], before[name]);
  for (const name in before) if (!(name in now)) put(node, name, null, before[name]);
}

/** @type {(node: any, name: string, value: any, before: any) => void} */
function put(node, name, value, before) {
  if (typeof (value || before) === "function") listen(node, name, value || null);
  else if (value === false || value == null) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : String(value));
}

/** @type {WeakMap<EventTarget, Record<string, ((event: Event) => void) | null>>} each element's listeners now */
const listeners = new WeakMap();

/** @param {Event} event */
function hear(event) {
  const here = /** @type {EventTarget} */ (event.currentTarget);
  listeners.get(here)?.[event.type]?.(event);
}

/**
 * @param {Element} node
 * @param {string} type
 * @param {((event: any) => void) | null} act
 */
function listen(node, type, act) {
  const own = listeners.get(node) ?? {};
  listeners.set(node, own);
  if (!(type in own)) node.addEventListener(type, hear);
  own[type] = act;
}
