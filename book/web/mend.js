// Small things that the theme and docutils leave to be wished for by those who read by ear.

function named(article) {
  // "Toggle hidden content" hides the summary's own words, in English at that.
  for (const summary of article.querySelectorAll("summary[aria-label]")) summary.removeAttribute("aria-label");
  // The field already says its name; a second one differs from what is seen.
  for (const field of document.querySelectorAll(".search-button-field[aria-label]")) field.removeAttribute("aria-label");
}

// docutils gives citations roles that ARIA 1.3 has dropped, in a list that holds other things too.
function citations(article) {
  for (const node of article.querySelectorAll(".citation-list, .citation, .citation [role^=doc-]")) node.removeAttribute("role");
}

// The book's title in the sidebar stands outside of every landmark.
function landmarks() {
  const title = document.querySelector(".bd-sidebar-primary .navbar-brand")?.closest(".sidebar-primary-item");
  title?.setAttribute("role", "navigation");
  title?.setAttribute("aria-label", title.textContent.trim());
}

export function mend(article) {
  named(article);
  citations(article);
  landmarks();
}
