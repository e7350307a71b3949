// The tools' own style sheet, added with the first of them that needs it.
import styles from "./tools.css";

export function addSheet() {
  if (document.head.querySelector("style[data-tools]")) return;
  const sheet = document.createElement("style");
  sheet.dataset.tools = "";
  sheet.textContent = styles;
  document.head.append(sheet);
}
