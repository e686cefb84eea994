/**
 * Draws assets/icons/<name>-<size>.png from assets/icons.svg: `npm run icons`.
 * The SVG is one row of 32-unit squares, a `<g id>` each; a drawing is that row seen through one square.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const side = 32;
/** Excel asks for 16, 32 and 80 px on a button; 64 px is the manifest's HighResolutionIconUrl. */
const sizes = { brand: [16, 32, 64, 80], others: [16, 32, 80] };

const asset = (path) => new URL(`../assets/${path}`, import.meta.url);
await initWasm(readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
const row = await readFile(asset("icons.svg"), "utf8");
await mkdir(asset("icons"), { recursive: true });

const names = [...row.matchAll(/<g id="([a-z]+)"/g)].map(([, name]) => name);
for (const [index, name] of names.entries()) {
  // resvg 2.6 breaks on a clip path outside the view, so the other squares are left out.
  const square = row
    .replace(new RegExp(`<g id="(?!${name}")[\\s\\S]*?</g>`, "g"), "")
    .replace(/viewBox="[^"]*"/, `viewBox="${index * side} 0 ${side} ${side}"`);
  for (const size of sizes[name] ?? sizes.others) {
    const drawing = new Resvg(square, { fitTo: { mode: "width", value: size } });
    await writeFile(asset(`icons/${name}-${size}.png`), drawing.render().asPng());
  }
}
console.log(`${names.length} icons drawn: ${names.join(", ")}`);
