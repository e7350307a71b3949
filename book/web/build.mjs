// Builds what the browser loads into _build/web: node book/web/build.mjs
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { forSite, kitForSite, names } from "./explorers.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const out = join(root, "_build", "web");
const katex = join(here, "node_modules", "katex", "dist");
const thebe = join(here, "node_modules", "thebe", "lib");

const common = {
  bundle: true,
  minify: true,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  outdir: out,
};

// By which a changed file is not taken from a browser's cache.
const hash = (text) => createHash("sha256").update(text).digest("hex").slice(0, 12);
const site = (name) => join(here, "site", `${name}.js`);

// Returns {name: hash}.
async function views() {
  mkdirSync(join(out, "views"));
  const made = { core: await kitForSite() };
  for (const name of names()) made[name] = await forSite(name);
  for (const [name, text] of Object.entries(made)) writeFileSync(join(out, "views", `${name}.js`), text);
  const versions = Object.fromEntries(Object.entries(made).map(([name, text]) => [name, hash(text)]));
  writeFileSync(join(out, "views", "versions.json"), JSON.stringify(versions)); // for the pages, which ask for them (book/_ext/outputs/states.py)
  return versions;
}

// What is loaded once somebody asks for it (load.js): {name: module}.
const ON_USE = {
  tools: "runtime/tools/tools.js",
  side: "site/side.js",
  marks: "site/marks.js",
  offline: "site/offline.js",
  progress: "site/progress/progress.js",
};

// Returns {name: hash}.
async function modulesOnUse() {
  const versions = {};
  for (const [name, path] of Object.entries(ON_USE)) {
    const made = { entryPoints: { [`later/${name}`]: join(here, path) }, format: "iife", globalName: `later.${name}` };
    const { outputFiles } = await build({ ...common, ...made, plugins: [sheetAsText], write: false });
    const text = outputFiles[0].text;
    mkdirSync(join(out, "later"), { recursive: true });
    writeFileSync(join(out, "later", `${name}.js`), text);
    versions[name] = hash(text);
  }
  writeFileSync(join(out, "later", "versions.json"), JSON.stringify(versions)); // for book/site/offline.py
  return versions;
}

async function bundle() {
  const KIT = JSON.stringify((await views()).core);
  const LATER = JSON.stringify(await modulesOnUse());
  await build({
    ...common,
    entryPoints: { explorers: join(here, "runtime", "explorers.js") },
    format: "iife",
    plugins: [sheetAsText],
    define: { KIT, LATER },
  });
  await build({ ...common, entryPoints: withSheets(), format: "iife", plugins: [sheetAsText] });
  const TERMS = JSON.stringify(hash(readFileSync(join(out, "terms.js"), "utf8")));
  await build({ ...common, entryPoints: scripts(), format: "iife", define: { LATER, TERMS } });
  const sheet = (name) => join(root, "book", "assets", `${name}.css`);
  await build({ ...common, entryPoints: { site: sheet("site"), reference: sheet("reference") } });
  await live(LATER);
  await worker();
}

// The page on which code runs: its own script and, for when its reader presses Start, Thebe, whose one file holds
// all that it is made of (so package.json brings nothing of that along), and anywidget as Python has it.
async function live(LATER) {
  const folder = join(out, "live");
  mkdirSync(folder, { recursive: true });
  const [path, version] = askPython("import anywidget; print(anywidget.__path__[0], anywidget.__version__, sep='\\n', end='')").split("\n");
  const sheet = { contents: `@import "./thebe.css" layer(thebe);`, resolveDir: thebe, loader: "css" }; // weaker than the page's own
  const { outputFiles } = await build({ ...common, stdin: sheet, write: false });
  const parts = {
    thebe: ["thebe.js", readFileSync(join(thebe, "index.js"), "utf8").replace(/\n\/\/# sourceMappingURL=.*/, "")],
    anywidget: ["anywidget.js", readFileSync(join(path, "nbextension", "index.js"), "utf8")],
    sheet: ["thebe.css", outputFiles[0].text],
  };
  for (const [name, text] of Object.values(parts)) writeFileSync(join(folder, name), text);
  const hashes = Object.fromEntries(Object.entries(parts).map(([kind, [, text]]) => [kind, hash(text)]));
  const LIVE = JSON.stringify({ ...hashes, version });
  const entryPoints = { live: join(here, "live", "live.js") };
  await build({ ...common, entryPoints, format: "iife", outdir: folder, plugins: [sheetAsText], define: { LIVE, LATER } });
  const made = { live: hash(readFileSync(join(folder, "live.js"), "utf8")) };
  writeFileSync(join(folder, "versions.json"), JSON.stringify(made)); // for the page (book/_ext/page/live.py)
}

// Lies at the site's start, above both languages: a service worker watches over what lies below it.
async function worker() {
  const define = { "process.env.NODE_ENV": '"production"' }; // without Workbox's messages for developers
  const entryPoints = { worker: join(here, "offline", "worker.js") };
  await build({ ...common, entryPoints, format: "iife", outdir: join(root, "_build", "worker"), define });
}

// What pages run beside the explorers: one file early in <head>, one on every page, and those of single pages.
function scripts() {
  return { theme: site("theme"), site: site("site"), search: site("search/search") };
}

// Scripts that bring their own sheet.
function withSheets() {
  return {
    terms: site("glossary/box"),
    "take-along": join(here, "offline", "take_along.js"),
    "class-server": site("class_server"),
  };
}

// A script's own sheet travels inside of it: only pages that run the script need it.
const sheetAsText = {
  name: "sheet-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const built = await build({ ...common, entryPoints: [path], write: false });
      return { contents: built.outputFiles[0].text, loader: "text" };
    });
  },
};

function python() {
  if (process.env.PYTHON) return process.env.PYTHON;
  const places = [join(root, ".venv", "bin", "python"), join(root, ".venv", "Scripts", "python.exe")];
  return places.find(existsSync) ?? "python3";
}

function askPython(script) {
  return execFileSync(python(), ["-X", "utf8", "-c", script], { encoding: "utf8" });
}

function tokens() {
  return askPython("from nnlab.colours import css_variables; print(css_variables(), end='')");
}

// Browsers that know woff2 are the ones that run the rest as well, so one format is enough.
function copyKatex() {
  const fonts = join(out, "katex", "fonts");
  mkdirSync(fonts, { recursive: true });
  const sheet = readFileSync(join(katex, "katex.min.css"), "utf8");
  const onlyWoff2 = sheet.replace(/,url\([^)]*\.(woff|ttf)\) format\("[^"]*"\)/g, "");
  writeFileSync(join(out, "katex", "katex.min.css"), onlyWoff2);
  const woff2 = readdirSync(join(katex, "fonts")).filter((name) => name.endsWith(".woff2"));
  for (const name of woff2) cpSync(join(katex, "fonts", name), join(fonts, name));
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

function report() {
  for (const path of files(out).filter((name) => /\.(js|css)$/.test(name))) {
    const packed = gzipSync(readFileSync(path), { level: 9 }).length;
    console.log(`${kilobytes(statSync(path).size)} ${kilobytes(packed)} gzip  ${relative(root, path)}`);
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await bundle();
writeFileSync(join(out, "tokens.css"), tokens());
copyKatex();
report();
