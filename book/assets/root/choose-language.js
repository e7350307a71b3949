// The reader's own choice, else the browser's languages, else Korean.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem("language");
  } catch {
    // Storage is forbidden: by the browser's languages then.
  }
  const known = navigator.languages.map((name) => name.slice(0, 2)).filter((name) => ["ko", "en"].includes(name));
  if (!["ko", "en"].includes(chosen)) chosen = known[0] ?? "ko";
  location.replace(`${chosen}/index.html${location.hash}`);
}
