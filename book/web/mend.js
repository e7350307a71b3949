// Small things that the theme and docutils leave to be wished for by those who read by ear.

function names() {
  // "Toggle hidden content" hides the summary's own words, in English at that.
  for (const summary of document.querySelectorAll("summary[aria-label]")) summary.removeAttribute("aria-label");
  // The field already says its name; a second one differs from what is seen.
  for (const field of document.querySelectorAll(".search-button-field[aria-label]")) field.removeAttribute("aria-label");
}

// docutils gives citations roles that ARIA 1.3 has dropped, in a list that holds other things too.
function citations() {
  const roles = ".citation-list, .citation, .citation [role^=doc-]";
  for (const node of document.querySelectorAll(roles)) node.removeAttribute("role");
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

export function mend() {
  tooltips();
  names();
  citations();
  landmarks();
}
