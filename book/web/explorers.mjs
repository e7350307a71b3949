// Where the explorers' scripts lie, and the two forms in which esbuild makes them: one file for a
// notebook with all that it needs, and for the site one file each beside the kit that they share.
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const explorers = join(root, "code", "nnlab", "explorers");
const kit = join(explorers, "core", "js");
const banner = "Made from js/ and ../core/js/ by `make bundles`; edit those.";

const common = {
  absWorkingDir: explorers, // paths in comments start here, so that every machine writes the same bytes
  bundle: true,
  write: false,
  outdir: "out",
  charset: "utf8",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};

/** The names of the explorers' folders, in order. */
export function names() {
  return readdirSync(explorers).filter((name) => existsSync(join(explorers, name, "js", "index.js"))).sort();
}

function texts({ outputFiles }) {
  const text = (kind) => outputFiles.find(({ path }) => path.endsWith(kind))?.text ?? "";
  return { js: text(".js"), css: text(".css") };
}

/** What a notebook carries: {js, css} of the explorer `name`, readable. */
export async function forNotebook(name) {
  const made = await build({
    ...common,
    entryPoints: [`./${name}/js/index.js`],
    format: "esm",
    banner: { js: `// ${banner}`, css: `/* ${banner} */` },
  });
  return texts(made);
}

// An explorer's file asks for the kit's modules where core.js has put them.
const sharedKit = {
  name: "shared-kit",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/core\/js\/\w+\.js$/ }, ({ path }) => ({ path: basename(path, ".js"), namespace: "kit" }));
    onLoad({ filter: /.*/, namespace: "kit" }, ({ path }) => ({ contents: `module.exports = nnlab.kit["${path}"];` }));
  },
};

// Classic scripts load from a disk, too.
async function classic(contents, plugins = []) {
  const stdin = { contents, resolveDir: explorers };
  return texts(await build({ ...common, stdin, format: "iife", minify: true, plugins }));
}

/** What pages load for the explorer `name`: its own modules and style only. */
export async function forSite(name) {
  const { js, css } = await classic(`import view from "./${name}/js/index.js"; nnlab.views["${name}"] = { view };`, [sharedKit]);
  return `${js}nnlab.views["${name}"].css = ${JSON.stringify(css)};\n`;
}

/** The kit that all explorers of a page share, and its style. */
export async function kitForSite() {
  const modules = readdirSync(kit).filter((name) => name.endsWith(".js")).map((name) => basename(name, ".js"));
  const imports = modules.map((name, i) => `import * as m${i} from "./core/js/${name}.js";`);
  const entries = modules.map((name, i) => `"${name}": m${i}`);
  const { js, css } = await classic(`${imports.join("\n")}\nglobalThis.nnlab = { views: {}, kit: { ${entries.join(", ")} } };`);
  return `${js}nnlab.css = ${JSON.stringify(css)};\n`;
}
