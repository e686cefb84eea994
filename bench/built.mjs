/** Modules of the project that the command line does not hold, built for Node into .cache as the command line is built into dist. */
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const require = createRequire(import.meta.url);
const project = join(import.meta.dirname, "..");
const webpack = require("webpack");
const tools = require("../webpack.config.js")({}, { mode: "production" }).find(
  ({ name }) => name === "tools",
);

const path = join(project, ".cache/bench");

/** Builds a module of the project, named by its path, and gives what it exports. */
export async function built(entry) {
  const name = basename(entry, ".ts");
  const config = {
    ...tools,
    context: project,
    mode: "production",
    entry: { [name]: entry },
    // The host finds Office.js where it is installed, and so is the calculation engine found, which is large.
    module: { ...tools.module, parser: { javascript: { createRequire: false } } },
    externals: [/^@univerjs\//],
    output: { ...tools.output, path, chunkFilename: `${name}.[name].js` },
  };
  await new Promise((done, fail) => {
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return require(join(path, `${name}.js`));
}
