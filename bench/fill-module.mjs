/** The room that speaks Office.js with a host for it, built for Node into .cache as the command line is built into dist. */
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const project = join(import.meta.dirname, "..");
const webpack = require("webpack");
const tools = require("../webpack.config.js")({}, { mode: "production" }).find(
  ({ name }) => name === "tools",
);

const path = join(project, ".cache/bench");
await new Promise((done, fail) => {
  const config = {
    ...tools,
    context: project,
    mode: "production",
    entry: { fill: "./bench/fill-entry.ts" },
    // The host finds Office.js where it is installed.
    module: { ...tools.module, parser: { javascript: { createRequire: false } } },
    // The calculation engine is not needed here, and large.
    externals: [/^@univerjs\//],
  };
  webpack({ ...config, output: { ...tools.output, path } }, (error, stats) => {
    if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
    else done();
  });
});

export const {
  fill,
  buildLedger,
  describeWorkbook,
  readPolicy,
  connectNativeBridge,
  createHost,
  loadOffice,
} = require(join(path, "fill.js"));
