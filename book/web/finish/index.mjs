// Makes a built half of the site light: node book/web/finish/index.mjs <folder of its pages> <folder for what is kept>
// One style sheet with what its pages use, fonts with the letters of its formulas, small pictures.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { subsetFonts } from "./fonts.mjs";
import { Pictures } from "./pictures.mjs";
import { oneSheet } from "./styles.mjs";

const [folder, kept] = process.argv.slice(2);
const pictures = new Pictures(join(kept, "pictures"));
const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
const pages = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));

for (const [name, text] of pages) pages.set(name, pictures.inside(text));
pictures.tidy();
await subsetFonts(folder, [...pages.values()]);
// Which sheets the one is made of, for a test to compare them.
writeFileSync(join(kept, "sheets.json"), JSON.stringify(await oneSheet(folder, pages)));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
