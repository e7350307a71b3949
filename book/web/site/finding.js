// The search field: its buttons, and Ctrl+K, on a Mac ⌘K.
import { closeFromOutside } from "./panels.js";

// A sandboxed frame sends no form and says so to nobody; there Enter leads to the results by their address.
function sendAlways(form) {
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || origin !== "null") return;
    event.preventDefault();
    if (!form.dispatchEvent(new SubmitEvent("submit", { cancelable: true }))) return; // the search page's own
    location.href = `${form.action}?q=${encodeURIComponent(form.elements.q.value)}`;
  });
}

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
  for (const form of document.querySelectorAll("form.bd-search")) sendAlways(/** @type {HTMLFormElement} */ (form));
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
