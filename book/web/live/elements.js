// Elements of the page, made with their attributes and contents in one call.

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} properties  of the element; those in `aria` are attributes
 * @param {...(Node | string)} contents
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, { aria = {}, ...properties } = {}, ...contents) {
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(aria)) made.setAttribute(name, value);
  made.append(...contents);
  return made;
}

export const button = (text, act) => make("button", { type: "button", textContent: text, onclick: act });
