// The list of chapters and the page's contents: beside the text where there is room, else in a dialog.

function goThere(section) {
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}

// What is styled as a sidebar stays one inside the dialog, so its classes move along.
function move(from, to) {
  to.append(...from.childNodes);
  to.classList.add(...from.classList);
  from.removeAttribute("class");
}

/** Close `dialog` by a press beside it, as Escape does. */
export function closeFromOutside(dialog) {
  dialog.addEventListener("click", ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const inside = left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
    if (target === dialog && !inside) dialog.close();
  });
}

// A dialog gives the focus back to its button as it closes: whoever has chosen a section wants to be there.
function closeByChoice(dialog) {
  dialog.addEventListener("click", ({ target }) => {
    const link = target.closest("a[href^='#']");
    if (!link) return;
    const section = document.getElementById(link.hash.slice(1));
    dialog.close();
    if (section) setTimeout(() => goThere(section));
  });
}

function asDialog(name, button) {
  const sidebar = document.querySelector(`#pst-${name}-sidebar`);
  /** @type {HTMLDialogElement | null} */
  const dialog = document.querySelector(`#pst-${name}-sidebar-modal`);
  if (!sidebar || !dialog) return null;
  dialog.setAttribute("aria-label", button.getAttribute("aria-label"));
  dialog.addEventListener("close", () => move(dialog, sidebar));
  closeFromOutside(dialog);
  closeByChoice(dialog);
  return () => {
    move(sidebar, dialog);
    dialog.showModal();
  };
}

function connectContents() {
  const button = document.querySelector(".secondary-toggle");
  const open = button && asDialog("secondary", button);
  if (open) button.addEventListener("click", open);
}

// The theme's style sheet puts the chapters beside the text from this width on.
const beside = matchMedia("(min-width: 960px)");

function connectChapters() {
  const button = document.querySelector(".primary-toggle");
  const open = button && asDialog("primary", button);
  if (!open) return;
  const sidebar = document.querySelector("#pst-primary-sidebar");
  button.addEventListener("click", () => {
    if (beside.matches) sidebar.classList.toggle("closed");
    else open();
  });
}

/** In a long list of chapters, show this one. */
function showCurrent() {
  const sidebar = document.querySelector("#pst-primary-sidebar");
  const current = sidebar?.querySelector("li.current:not(:has(li.current))");
  if (!current || !beside.matches) return;
  const below = current.getBoundingClientRect().bottom - sidebar.getBoundingClientRect().top;
  if (below > sidebar.clientHeight) sidebar.scrollTop = below - sidebar.clientHeight / 2;
}

// A page may come back as it was left, by a link in one of its dialogs.
function closeOnReturn() {
  addEventListener("pagehide", () => {
    for (const dialog of /** @type {NodeListOf<HTMLDialogElement>} */ (document.querySelectorAll("dialog[open]"))) dialog.close();
  });
}

export function connectPanels() {
  closeOnReturn();
  connectContents();
  connectChapters();
  showCurrent();
}
