// "Copy link": the address of the page and, behind it, this explorer in its state.
import { addSheet } from "../../sheet.js";
import { toLink } from "./link.js";
import { said } from "./said.js";
import styles from "./tools.css";

/** Copy the link; where the browser does not let pages copy, show it to be copied by hand. */
export async function copyLink(context) {
  const explorers = [...document.querySelectorAll(".explorer")];
  const address = location.href.split("#")[0] + toLink(context, explorers);
  const note = context.explorer.querySelector(".nnlab-note");
  try {
    await navigator.clipboard.writeText(address);
    note.textContent = said.copied;
  } catch {
    addSheet("tools", styles);
    const field = document.createElement("input");
    Object.assign(field, { readOnly: true, value: address, className: "explorer-address" });
    field.setAttribute("aria-label", said.copyYourself);
    note.replaceChildren(said.copyYourself, field);
    field.focus();
    field.select();
  }
}
