// A menu of the header is a <details>, which opens by itself; here it closes as menus do.
export function connectMenus() {
  for (const menu of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details.header-menu"))) {
    const close = () => (menu.open = false);
    addEventListener("click", ({ target }) => menu.contains(/** @type {Node} */ (target)) || close());
    menu.addEventListener("focusout", (event) => {
      const next = /** @type {Node | null} */ (event.relatedTarget);
      if (next && !menu.contains(next)) close();
    });
    menu.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !menu.open) return;
      close();
      menu.querySelector("summary").focus();
    });
  }
}
