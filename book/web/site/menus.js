// A menu of the header is a <details>, which opens by itself; here it closes as menus do.
export function connectMenus() {
  for (const menu of document.querySelectorAll("details.header-menu")) {
    const close = () => (menu.open = false);
    addEventListener("click", ({ target }) => menu.contains(target) || close());
    menu.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !menu.contains(relatedTarget) && close());
    menu.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !menu.open) return;
      close();
      menu.querySelector("summary").focus();
    });
  }
}
