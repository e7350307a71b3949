// The buttons that the site adds below each explorer; what they do comes with their first press (tools/).
import { later } from "../load.js";
import { inLanguage } from "../site/language.js";

const said = inLanguage({
  ko: { copyLink: "링크 복사", fullScreen: "전체 화면", tools: "링크와 화면", notLoaded: "불러오지 못했습니다. 연결을 확인하고 다시 눌러 보세요." },
  en: { copyLink: "Copy link", fullScreen: "Full screen", tools: "Link and screen", notLoaded: "Not loaded. Check your connection and press again." },
});
const ICONS = {
  copyLink: "M6.5 9.5l3-3M7 4.5l2-2a3.2 3.2 0 0 1 4.5 4.5l-2 2M9 11.5l-2 2A3.2 3.2 0 0 1 2.5 9l2-2",
  fullScreen: "M1.5 5.5v-4h4M10.5 1.5h4v4M14.5 10.5v4h-4M5.5 14.5h-4v-4",
};

/** Add the buttons to an explorer that is awake; `context` is what the tools get. */
export function addToolbar(context) {
  const note = context.explorer.querySelector(".nnlab-note");
  const bar = document.createElement("span");
  bar.className = "explorer-tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", said.tools);
  bar.addEventListener("keydown", moveInside);
  for (const [tool, path] of Object.entries(ICONS)) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `explorer-tool explorer-${tool}`;
    button.title = said[tool];
    button.setAttribute("aria-label", said[tool]);
    button.innerHTML = `<svg viewBox="0 0 16 16" width="13" height="13" class="nnlab-icon" aria-hidden="true"><path d="${path}"/></svg><span>${said[tool]}</span>`;
    const loaded = () => later("tools");
    // On its way before the press: a browser copies and fills the screen only soon after one.
    for (const kind of ["pointerenter", "focus"]) button.addEventListener(kind, () => loaded().catch(() => {}), { once: true });
    button.addEventListener("click", () => loaded().then((tools) => tools[tool](context, button), () => (note.textContent = said.notLoaded)));
    button.tabIndex = bar.childElementCount ? -1 : 0;
    bar.append(button);
  }
  note.before(bar);
}

// One Tab stop for all of them; arrows lead from one to the next.
function moveInside(event) {
  const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const buttons = [...event.currentTarget.children];
  const to = buttons[buttons.indexOf(event.target) + way];
  if (!to) return;
  event.preventDefault();
  event.stopPropagation();
  for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
  to.focus();
}
