// Makes a built half of the site light: node book/web/finish/index.mjs <folder of its pages> <folder for what is kept> <fonts>
// One style sheet with what its pages use, fonts with the letters of its formulas, small pictures. Those of shared
// links become PNG files, drawn with the fonts of that folder.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { subsetFonts } from "./fonts.mjs";
import { Pictures } from "./pictures.mjs";
import { sharedPictures } from "./shared.mjs";
import { oneSheet } from "./styles.mjs";

const [folder, kept, fonts] = process.argv.slice(2);
const pictures = new Pictures(join(kept, "pictures"));
const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
const pages = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));

// Templates leave blank lines and indentation behind; where white space is text it stays.
const KEPT = /(<(pre|script|svg|textarea)\b[\s\S]*?<\/\2>)/;
function withoutBlanks(text) {
  const parts = text.split(KEPT); // between what is kept, its name, and again what is not
  return parts.map((part, i) => [part.replace(/\s*\n\s*/g, "\n"), part, ""][i % 3]).join("");
}

for (const [name, text] of pages) pages.set(name, pictures.inside(text));
pictures.tidy();
await sharedPictures(join(folder, "_static", "shared"), join(kept, "shared"), fonts);
await subsetFonts(folder, [...pages.values()]);
// Which sheets the one is made of, for a test to compare them.
writeFileSync(join(kept, "sheets.json"), JSON.stringify(await oneSheet(folder, pages)));
for (const [name, text] of pages) writeFileSync(join(folder, name), withoutBlanks(text));
