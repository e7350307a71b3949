// Pictures in a page: Matplotlib writes six decimals and a group around each line.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { optimize } from "svgo";

// A hundredth of a point is a seventy-fifth of a pixel. Ids stay as they are: each picture has its own
// prefix, and clip paths are looked up in the whole page.
const OPTIONS = {
  floatPrecision: 2,
  plugins: [
    {
      name: "preset-default",
      params: {
        overrides: {
          cleanupIds: { minify: false },
          removeUnknownsAndDefaults: { keepRoleAttr: true, keepAriaAttrs: true, keepDataAttrs: true },
          // It would join shapes that lie on each other, and what is half transparent would look another.
          mergePaths: false,
        },
      },
    },
  ],
};

const FONT = /font-family:((?:&quot;|[^;"])*);?/g;

/** Matplotlib names the same ten fonts at every letter: here the drawing itself names them, once. */
export function namedOnce(svg) {
  const bare = svg.match(/<text\b(?![^>]*font-family)/);
  const names = [...svg.matchAll(FONT)].map(([, name]) => name);
  if (bare || names.length < 2) return svg; // a text that has none would get one
  const count = (name) => names.filter((one) => one === name).length;
  const usual = names.reduce((most, name) => (count(name) > count(most) ? name : most));
  const without = svg.replace(FONT, (whole, name) => (name === usual ? "" : whole));
  return without.replace('style="', `style="font-family:${usual};`);
}

const DRAWING = /<svg (?:role="img"|focusable="false")[\s\S]*?<\/svg>/g;

/** Makes pictures small, and keeps what was made in a folder for the next build. */
export class Pictures {
  constructor(folder) {
    this.folder = folder;
    this.used = new Set();
    mkdirSync(folder, { recursive: true });
  }

  /** Return the text of a page with each of its drawings made small. */
  inside(page) {
    return page.replace(DRAWING, (svg) => this.small(svg));
  }

  small(svg) {
    const name = `${createHash("sha256").update(JSON.stringify(OPTIONS)).update(String(namedOnce)).update(svg).digest("hex").slice(0, 20)}.svg`;
    const path = join(this.folder, name);
    this.used.add(name);
    if (!existsSync(path)) writeFileSync(path, namedOnce(optimize(svg, OPTIONS).data));
    return readFileSync(path, "utf8");
  }

  /** Remove what no page has asked for. */
  tidy() {
    for (const name of readdirSync(this.folder)) if (!this.used.has(name)) rmSync(join(this.folder, name));
  }
}
