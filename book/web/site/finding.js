// The search field: its buttons, and Ctrl+K, on a Mac ⌘K.
import { closeFromOutside } from "./panels.js";

const isMac = /^(Mac|iP)/.test(navigator.platform);

function toggle(dialog, field) {
  if (field) {
    field.focus(); // the search page's own
    field.select();
  } else if (dialog.open) dialog.close();
  else dialog.showModal();
}

export function connectSearch() {
  const dialog = document.querySelector("#pst-search-dialog");
  const field = document.querySelector("main form.bd-search input");
  if (!dialog) return;
  closeFromOutside(dialog);
  const press = () => toggle(dialog, field);
  for (const button of document.querySelectorAll(".search-button__button")) button.addEventListener("click", press);
  addEventListener("keydown", (event) => {
    const modifier = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
    if (!modifier || event.shiftKey || event.altKey || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    press();
  });
  if (isMac) for (const key of document.querySelectorAll(".kbd-shortcut__modifier")) key.textContent = "⌘";
}
