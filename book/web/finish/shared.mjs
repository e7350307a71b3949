// The pictures that go with shared links: PNG files of the drawings in _static/shared.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Make a PNG of each drawing in the folder `drawings` and take the drawing away. What was drawn before is
 * kept in the folder `kept`, by the drawing's hash.
 * `fonts` is a folder of fonts: this machine's own would draw another picture on each machine.
 */
export async function sharedPictures(drawings, kept, fonts) {
  const names = existsSync(drawings) ? readdirSync(drawings).filter((name) => name.endsWith(".svg")) : [];
  if (!names.length) return;
  const { Resvg } = await import("@resvg/resvg-js");
  const font = { loadSystemFonts: false, fontDirs: [fonts], defaultFontFamily: "DejaVu Sans" };
  mkdirSync(kept, { recursive: true });
  for (const name of names) {
    const svg = readFileSync(join(drawings, name), "utf8");
    const made = join(kept, `${createHash("sha256").update(svg).digest("hex").slice(0, 20)}.png`);
    if (!existsSync(made)) writeFileSync(made, new Resvg(svg, { font }).render().asPng());
    copyFileSync(made, join(drawings, name.replace(/svg$/, "png")));
    rmSync(join(drawings, name));
  }
}
