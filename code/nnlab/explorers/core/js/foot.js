// Below every view: back to the first state, and the Python that gives this one.
import { html, svg } from "./dom.js";
import { fill } from "./numbers.js";

/**
 * @param {Record<string, string>} words
 * @param {() => void} restart
 * @param {() => string} snippet
 */
export function foot(words, restart, snippet) {
  const note = html("span", { class: "nnlab-note", role: "status" });
  const copy = async () => {
    const text = snippet();
    try {
      await navigator.clipboard.writeText(text);
      note.node.textContent = fill(words.copied, { code: text });
    } catch {
      note.node.textContent = text; // no clipboard on this page: show it, to be selected by hand
    }
  };
  const place = html("div", { class: "nnlab-foot" },
    html("button", { type: "button", click: restart }, `↺ ${words.reset}`),
    html("button", { type: "button", click: copy }, copyIcon(), words.copy),
    note);
  return { place, forget: () => note.node.replaceChildren() };
}

// Two sheets, drawn, because few system fonts have the sign for it.
function copyIcon() {
  const icon = { viewBox: "0 0 16 16", width: 13, height: 13, class: "nnlab-icon", "aria-hidden": "true" };
  return svg("svg", icon, svg("path", { d: "M1.5 4.5h8v10h-8zM5 4.5v-3h9.5v10h-5" }));
}
