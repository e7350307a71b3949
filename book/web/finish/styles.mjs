// One style sheet for all pages, with our own rules and those of others that something in them can meet; and one for the few that are
// made by directives, as the API, for what they need is much.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build, transform } from "esbuild";
import { PurgeCSS } from "purgecss";

const SHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="(_static\/[^"?]+)[^"]*"[^>]*>\s*/g;

const REFERENCE = "_static/reference.css"; // book/_ext/reference/styles.py links it
// Our own, the last of all. They stay whole: PurgeCSS drops what it does not understand, as :is(:hover, :focus-visible).
const OWN = ["_static/tokens.css", "_static/site.css", REFERENCE];

function sheetsOf(pages) {
  const sheets = new Set();
  for (const page of pages.values()) for (const [, path] of page.matchAll(SHEET)) sheets.add(path);
  return [...sheets];
}

// What a sheet names, it names from its own folder; the one sheet lies in _static.
const pathsKept = (folder) => ({
  name: "paths-kept",
  setup({ onResolve }) {
    onResolve({ filter: /^[^#]/ }, ({ path, kind, resolveDir }) => {
      if (kind !== "url-token" || path.startsWith("data:")) return undefined;
      return { path: relative(join(folder, "_static"), join(resolveDir, path)), external: true };
    });
  },
});

// No page has a file to choose; the words are in pages otherwise.
const UNUSED = [/file-selector-button/];

// Of Pygments' sheet only the box: code.css has the colours of all kinds of code that pages mark.
const KIND = /^.*\.highlight \.\w+ \{.*$/gm;
const codeUncoloured = {
  name: "code-uncoloured",
  setup({ onLoad }) {
    onLoad({ filter: /pygments\.css$/ }, ({ path }) => ({ contents: readFileSync(path, "utf8").replace(KIND, ""), loader: "css" }));
  },
};

// The theme's icons are drawn by icons.css. For its font Chromium asks where one of its signs stands, which is nowhere; Safari
// wherever a rule names it: 180 kB on every page.
const ICON_FONTS = "_static/vendor/fontawesome";
const ICON_FACE = /@font-face\s*\{[^}]*fontawesome[^}]*\}/g;

async function joined(folder, paths) {
  const contents = paths.map((path) => `@import "./${path}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "css" },
    bundle: true, write: false, outdir: "out", charset: "utf8", legalComments: "none", logLevel: "error",
    plugins: [pathsKept(folder), codeUncoloured],
  });
  return outputFiles[0].text.replace(ICON_FACE, "");
}

function scripts(folder) {
  const found = ["_static", "_static/views", "_static/later"].flatMap((place) =>
    readdirSync(join(folder, place)).filter((name) => name.endsWith(".js")).map((name) => join(folder, place, name)));
  return found.map((path) => readFileSync(path, "utf8"));
}

/**
 * Join the sheets of `pages`, {name: text}, leave out what no page can meet, and let each page load that
 * one. Pages with REFERENCE share another. Return the paths of the sheets that were joined, in order. The fonts of
 * icons go, as no sheet names them any more.
 */
export async function oneSheet(folder, pages) {
  const sheets = sheetsOf(pages);
  const made = [...pages].filter(([, text]) => text.includes(REFERENCE));
  const others = [...pages].filter(([, text]) => !text.includes(REFERENCE));
  if (others.length) await share("all.css", folder, pages, others, sheets.filter((path) => path !== REFERENCE));
  if (made.length) await share("reference-all.css", folder, pages, made, sheets);
  rmSync(join(folder, ICON_FONTS), { recursive: true, force: true });
  return sheets;
}

async function share(file, folder, pages, some, sheets) {
  const own = await joined(folder, sheets.filter((path) => OWN.includes(path)));
  const others = await joined(folder, sheets.filter((path) => !OWN.includes(path)));
  const content = [...some.map(([, text]) => text), ...scripts(folder)];
  const code = await small(`${await used(others, content, own)}\n${own}`);
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 12);
  writeFileSync(join(folder, "_static", file), code);
  for (const [name, page] of some) {
    let first = true;
    pages.set(name, page.replace(SHEET, () => {
      const link = first ? `<link rel="stylesheet" href="_static/${file}?v=${hash}">\n` : "";
      first = false;
      return link;
    }));
  }
}

// Returns the rules of the sheet `all` that something in `content` can meet, and the variables that `own` rules use.
async function used(all, content, own) {
  // Pictures and explorers use variables outside of any sheet.
  const variables = [...content, own].flatMap((text) => text.match(/--[\w-]+/g) ?? []);
  const [{ css }] = await new PurgeCSS().purge({
    content: content.map((raw) => ({ raw, extension: "html" })),
    css: [{ raw: all }],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    keyframes: true, variables: true,
    safelist: { variables: [...new Set(variables)] },
    blocklist: UNUSED,
  });
  return css;
}

async function small(css) {
  const { code } = await transform(css, { loader: "css", minify: true, charset: "utf8", legalComments: "none" });
  return code;
}
