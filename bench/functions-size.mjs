/** What Excel loads for the custom functions: the built file, gzipped, and its reader, which is loaded beside it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { report } from "./measure.mjs";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const output = ".cache/bench/addin";
const config = require("../webpack.config.js")({ output }, { mode: "production" }).find(
  ({ name }) => name === "functions",
);
const folder = join(import.meta.dirname, "..", output);
await new Promise((done, fail) => {
  webpack({ ...config, mode: "production" }, (error, stats) => {
    if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
    else done();
  });
});
const size = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
report({ functions: size("functions.js"), reader: size("functions.reader.js") });
