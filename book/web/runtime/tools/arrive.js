// A link to an explorer has been opened: bring it into its state, into sight and under the keyboard.
import { fromLink, nameOf, stateIn } from "./link.js";
import { said } from "./said.js";
import { addSheet } from "../../sheet.js";
import styles from "./tools.css";

const LONGEST = 60; // letters of a link that a message quotes

/**
 * Follow the link in the page's address; what is wrong with it is said.
 * @param {HTMLElement[]} explorers  all of the page
 * @param {(explorer: HTMLElement) => Promise<any>} wake  resolves to what `mount` of explorers.js returns
 */
export async function arrive(explorers, wake) {
  const asked = fromLink(location.hash);
  // Once taken it is over: a reload keeps what the reader has made of it.
  history.replaceState(history.state, "", location.href.split("#")[0]);
  const explorer = explorers.find((one) => nameOf(one, explorers) === asked.name);
  if (!explorer) return say(said.unknown(asked.name.slice(0, LONGEST)));
  show(explorer);
  const context = await wake(explorer);
  if (!context) return; // it says itself that it stays a still picture
  const { state, why, part } = stateIn(asked, context);
  context.view.set(state ?? context.first);
  if (why) say(said[why](part?.slice(0, LONGEST)));
  show(explorer);
  focus(explorer);
}

const show = (explorer) => explorer.scrollIntoView({ block: explorer.clientHeight < innerHeight ? "center" : "start", behavior: "instant" });

function focus(explorer) {
  explorer.tabIndex = -1;
  explorer.setAttribute("role", "group");
  const caption = explorer.closest("figure")?.querySelector("figcaption");
  explorer.setAttribute("aria-label", (caption ?? explorer.querySelector(".nnlab-stage")).textContent.trim().slice(0, 120));
  explorer.focus({ preventScroll: true });
}

// At the foot of the screen, where it moves nothing, until the reader closes it.
function say(text) {
  addSheet("tools", styles);
  document.querySelector(".link-said")?.remove();
  const box = document.createElement("div");
  box.className = "link-said d-print-none";
  box.setAttribute("role", "alert");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = said.close;
  close.addEventListener("click", () => box.remove());
  document.querySelector("main").append(box);
  box.append(text, " ", close); // once it is in the page: a screen reader tells what changes there
}
