// The sheet of all that shows progress, added once.
import styles from "./progress.css";

export function addSheet() {
  if (document.head.querySelector("style[data-progress]")) return;
  const sheet = document.createElement("style");
  sheet.dataset.progress = "";
  sheet.textContent = styles;
  document.head.append(sheet);
}
