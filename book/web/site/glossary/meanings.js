// What the glossary says, from the glossary.js beside the page that a term's link leads to: side by side, that is the
// other language's. A script, as a page from a disk may fetch nothing else.
const loads = new Map();

function load(address, language) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(globalThis.glossary[language]);
    script.onerror = reject;
    document.head.append(script);
  });
}

/** Return [names, meaning] of the term that `link` leads to, both as HTML. */
export async function meaningOf(link, language) {
  const { href, hash } = new URL(link.href);
  const address = new URL("glossary.js", href).href;
  if (!loads.has(address)) {
    const loading = load(address, language);
    loading.catch(() => loads.delete(address)); // the next term asks again
    loads.set(address, loading);
  }
  return (await loads.get(address))[hash.slice(1)];
}
