// The reader's own choice, else the browser's languages, else Korean.
{
  let [chosen, mode] = [null, null];
  try {
    [chosen, mode] = ["language", "mode"].map((key) => localStorage.getItem(key));
  } catch {
    // Storage is forbidden: by the browser's languages then.
  }
  if (mode) document.documentElement.dataset.theme = mode; // "auto" is none of both
  const known = navigator.languages.map((name) => name.split("-")[0]).filter((name) => ["ko", "en"].includes(name));
  if (!["ko", "en"].includes(chosen)) chosen = known[0] ?? "ko";
  location.replace(`${chosen}/index.html${location.hash}`);
}
