// Small things that the theme leaves to be wished for by those who read by ear or by keyboard. They stand in
// its larger templates, of which no copy is kept; what the text itself holds, book/_ext/page/aria.py mends.

// The field already says its name; a second one differs from what is seen.
function names() {
  for (const field of document.querySelectorAll(".search-button-field[aria-label]")) field.removeAttribute("aria-label");
}

// The book's title in the sidebar stands outside of every landmark.
function landmarks() {
  const title = document.querySelector(".bd-sidebar-primary .navbar-brand")?.closest(".sidebar-primary-item");
  title?.setAttribute("role", "navigation");
  title?.setAttribute("aria-label", title.textContent.trim());
}

// The theme's tooltips stay behind after a click and hang outside of all landmarks; the browser's
// own do neither. This script runs before the theme's, which then finds nothing to do.
function tooltips() {
  for (const button of document.querySelectorAll('[data-bs-toggle="tooltip"]')) {
    button.removeAttribute("data-bs-toggle");
    button.title ||= button.getAttribute("aria-label") ?? button.dataset.bsTitle ?? "";
  }
}

// The theme takes the focus away from a button as it is pressed: pressing it again, or coming back
// to it from a dialog, would not work by keyboard.
function focus() {
  const pressed = ".theme-switch-button, .search-button, .primary-toggle, .secondary-toggle";
  for (const button of document.querySelectorAll(pressed)) button.blur = () => {};
}

// On a phone the page's contents are a dialog, which gives the focus back to its button as it closes:
// whoever has chosen a section wants to be there.
function contents() {
  const dialog = document.querySelector("#pst-secondary-sidebar-modal");
  dialog?.addEventListener("click", ({ target }) => {
    const section = document.getElementById(target.closest("a")?.hash.slice(1));
    if (section) dialog.addEventListener("close", () => setTimeout(() => goThere(section)), { once: true });
  });
}

function goThere(section) {
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}

export function mend() {
  focus();
  contents();
  tooltips();
  names();
  landmarks();
}
