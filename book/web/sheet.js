// Styles that come with a script, as made sheets: the pages' policy forbids style elements.
const sheets = new Set(); // names of those that this script has added

/** Add styles to the page once. */
export function addSheet(name, text) {
  if (sheets.has(name)) return;
  sheets.add(name);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
