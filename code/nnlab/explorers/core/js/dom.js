// Elements made in one expression: attributes, listeners and children together.

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Node | string | number | false | null | undefined | any[]} Child nested lists are flattened */
/** @typedef {Record<string, any>} Attributes a function is a listener; false, null and undefined are left out */

/**
 * @template {Element} E
 * @param {E} node
 * @param {Attributes} attributes
 * @param {Child[]} children
 * @returns {E}
 */
function element(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...flat(children));
  return node;
}

/**
 * Nested children as one list, without those that a condition has left out.
 * @param {Child} children
 * @returns {(Node | string)[]}
 */
export function flat(children) {
  const list = /** @type {any[]} */ ([children]).flat(Infinity);
  return list.filter((child) => child != null && child !== false);
}

/**
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {...Child} children
 * @returns {SVGGraphicsElement}
 */
export function svg(tag, attributes = {}, ...children) {
  return /** @type {SVGGraphicsElement} */ (element(document.createElementNS(SVG, tag), attributes, children));
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} attributes
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function html(tag, attributes = {}, ...children) {
  return element(document.createElement(tag), attributes, children);
}
