// 404.html answers at any depth, so it asks for this script at each depth above it; the one that is found
// lies at the site's start, and from its own address it knows where the links have to lead.
{
  const start = new URL(".", document.currentScript.src).href;
  let [chosen, mode] = [null, null];
  try {
    [chosen, mode] = ["language", "mode"].map((key) => localStorage.getItem(key));
  } catch {
    // Storage is forbidden: by the address or the browser's languages then.
  }
  const asked = location.href.startsWith(start) ? location.href.slice(start.length, start.length + 3) : "";
  const candidates = [asked.replace(/\/$/, ""), chosen, ...navigator.languages.map((name) => name.split("-")[0])];
  const language = candidates.find((name) => ["ko", "en"].includes(name)) ?? "ko";
  const { documentElement } = document;
  if (!documentElement.dataset.start) {
    documentElement.dataset.start = start;
    documentElement.lang = language;
    if (mode) documentElement.dataset.theme = mode; // "auto" is none of both
    for (const link of document.querySelectorAll("nav a")) {
      const [file] = link.getAttribute("href").match(/[^/]+$/);
      link.href = `${start}${link.hreflang}/${file}`;
    }
    const other = language === "ko" ? "en" : "ko";
    for (const text of document.querySelectorAll(`span[lang="${other}"]`)) text.hidden = true;
    document.querySelector("main").append(document.querySelector(`nav[lang="${other}"]`)); // the reader's first
  }
}
