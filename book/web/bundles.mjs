// Writes each explorer's bundle.js and bundle.css: node book/web/bundles.mjs [--check]
// With --check nothing is written, and each file that its sources would give otherwise is named.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explorers, forNotebook, names } from "./explorers.mjs";

const check = process.argv.includes("--check");
const stale = [];

for (const name of names()) {
  const made = await forNotebook(name);
  for (const kind of ["js", "css"]) {
    const path = join(explorers, name, `bundle.${kind}`);
    if (existsSync(path) && readFileSync(path, "utf8") === made[kind]) continue;
    stale.push(`${name}/bundle.${kind}`);
    if (!check) writeFileSync(path, made[kind]);
  }
}

if (check && stale.length) {
  for (const path of stale) console.log(`code/nnlab/explorers/${path} is not what js/ gives; run \`make bundles\`.`);
  process.exitCode = 1;
} else console.log(stale.length ? `written: ${stale.join(", ")}` : `${names().length} explorers' bundles are up to date.`);
