// In the page's contents, mark the section that is being read: the one that crosses a line in the upper
// quarter of the screen.
const LINE = "-24% 0px -76% 0px";

function activate(links, current) {
  for (const link of links) {
    link.classList.toggle("active", link === current);
    if (link === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    const entry = link.closest("li");
    entry.classList.toggle("active", Boolean(current) && entry.contains(current));
  }
}

export function followSections() {
  const links = [.../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("#pst-page-toc-nav a[href^='#']"))];
  const sections = new Map(links.map((link) => [document.getElementById(link.hash.slice(1)), link]));
  sections.delete(null);
  if (!sections.size) return;
  const crossing = new Set();
  let chosen = null; // by a link: a short last section never comes up to the line
  const update = () => activate(links, chosen ?? links.findLast((link) => crossing.has(link)));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = sections.get(/** @type {HTMLElement} */ (target));
        if (isIntersecting) crossing.add(link);
        else crossing.delete(link);
      }
      update();
    },
    { rootMargin: LINE },
  );
  for (const section of sections.keys()) observer.observe(section);
  const choose = (hash) => {
    chosen = links.find((link) => link.hash === hash) ?? null;
    update();
  };
  addEventListener("hashchange", () => choose(location.hash));
  for (const link of links) link.addEventListener("click", () => choose(link.hash));
  // Whoever then scrolls by hand has left that section.
  for (const kind of ["wheel", "touchmove", "keydown"]) {
    addEventListener(kind, () => (chosen = null), { passive: true });
  }
}
