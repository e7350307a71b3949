// Terms in the text: pointed at, focused or touched, each says what the glossary has (glossary/box.js, which comes
// with the first of them). Where it does not come, a term is the plain link that it is without scripts.

/* global TERMS -- the hash of terms.js, put in by build.mjs */

const HERE = /** @type {HTMLScriptElement} */ (document.currentScript).src;
let loading = null;

function load() {
  return (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(`terms.js?v=${TERMS}`, HERE).href;
    script.onload = () => resolve(globalThis.showTerm);
    script.onerror = reject;
    document.head.append(script);
  }));
}

export function connectTerms(article) {
  let touched = false;
  const wants = {
    pointerdown: (link, { pointerType }) => void (touched = pointerType === "touch"),
    pointerover: (link, { pointerType }) => pointerType !== "touch",
    focusin: (link) => link.matches(":focus-visible"),
    // A finger neither hovers nor focuses: its first tap asks what it means, the next one goes there.
    click(link, event) {
      const asks = touched && !link.hasAttribute("aria-describedby");
      touched = false;
      if (asks) event.preventDefault();
      return asks;
    },
  };
  for (const [type, wanted] of Object.entries(wants)) {
    article.addEventListener(type, (event) => {
      const link = event.target.closest("a.term");
      if (link && wanted(link, event)) load().then((show) => show(link, type)).catch(() => type === "click" && link.click());
    });
  }
}
