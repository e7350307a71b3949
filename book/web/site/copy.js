// A button on each box of code that was typed; what a cell printed has none: half the Tab stops of a chapter.
import { tell } from "./notice.js";
import { said } from "./said.js";

const TYPED = "div:not(.output) > div.highlight > pre";

// Pages that are neither https nor this machine's own have no clipboard, a class's server for instance.
function copyBySelection(pre) {
  const selection = getSelection();
  selection.selectAllChildren(pre);
  const done = document.execCommand("copy");
  selection.removeAllRanges();
  return done;
}

async function copy(pre) {
  try {
    await navigator.clipboard.writeText(pre.textContent.replace(/\n$/, ""));
    return true;
  } catch {
    return copyBySelection(pre);
  }
}

function makeButton(pre) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy-button d-print-none";
  button.title = said.copy;
  button.setAttribute("aria-label", said.copy);
  button.addEventListener("click", async () => {
    const done = await copy(pre);
    tell(done ? said.copied : said.notCopied);
    button.classList.toggle("copied", done);
    button.addEventListener("blur", () => button.classList.remove("copied"), { once: true });
  });
  return button;
}

export function addCopyButtons(article) {
  for (const pre of article.querySelectorAll(TYPED)) pre.after(makeButton(pre));
}
