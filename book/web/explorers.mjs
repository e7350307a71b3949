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

const FEW = 3; // explorers: what no more of them use comes with each, for every page loads the kit

/** The names of the kit's modules that pages load once for all explorers. */
async function sharedModules() {
  const entryPoints = names().map((name) => `./${name}/js/index.js`);
  const { metafile } = await build({ ...common, entryPoints, format: "esm", metafile: true });
  const used = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
    .flatMap(({ inputs }) => Object.keys(inputs)).filter((path) => join(explorers, dirname(path)) === kit);
  const times = new Map();
  for (const path of used) times.set(path, (times.get(path) ?? 0) + 1);
  return [...times].filter(([path, count]) => path.endsWith(".js") && count > FEW).map(([path]) => basename(path, ".js")).sort();
}

let found;
const shared = () => (found ??= sharedModules());

// An explorer's file asks for the kit's modules where core.js has put them.
const sharedKit = {
  name: "shared-kit",
  async setup({ onResolve, onLoad }) {
    const modules = new Set(await shared());
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer, resolveDir }) => {
      const name = basename(path, ".js");
      const ofKit = join(resolveDir, path) === join(kit, `${name}.js`);
      return importer && ofKit && modules.has(name) ? { path: name, namespace: "kit" } : undefined;
    });
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
  const modules = await shared();
  const imports = modules.map((name, i) => `import * as m${i} from "./core/js/${name}.js";`);
  const entries = modules.map((name, i) => `"${name}": m${i}`);
  const { js, css } = await classic(`${imports.join("\n")}\nglobalThis.nnlab = { views: {}, kit: { ${entries.join(", ")} } };`);
  return `${js}nnlab.css = ${JSON.stringify(css)};\n`;
}
