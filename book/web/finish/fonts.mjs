// KaTeX's fonts hold all of mathematics; the pages need the letters of their formulas.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** Return all letters in the formulas of these pages, sorted. */
export function lettersOf(pages) {
  const letters = new Set();
  for (const page of pages) {
    for (const [, formula] of page.matchAll(/class="katex-html"([\s\S]*?)(?=<\/span><\/span><\/span>\s*(?!<\/span>|<span))/g)) {
      const text = formula.replace(/<[^>]*>/g, "").replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all);
      for (const letter of text) letters.add(letter);
    }
  }
  return [...letters].sort().join("");
}

/** Write KaTeX's fonts anew with the letters of these pages only. */
export async function subsetFonts(folder, pages) {
  const fonts = join(folder, "_static", "katex", "fonts");
  const letters = lettersOf(pages);
  await Promise.all(
    readdirSync(fonts).map(async (name) => {
      const path = join(fonts, name);
      writeFileSync(path, await subsetFont(readFileSync(path), letters, { targetFormat: "woff2" }));
    }),
  );
}
