const { gzipSync } = require("node:zlib");

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Prints what the browser fetches, gzipped, and fails the build above a limit.
 * Each budget: its name, its limit in kB (1000 bytes), and the entries and named lazy chunks it counts once each.
 */
class BundleSizes {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") return;
    compiler.hooks.thisCompilation.tap("BundleSizes", (compilation) => {
      // Asset sources are dropped once written, so they are weighed before.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundleSizes", stage }, () => {
        for (const budget of this.budgets) weigh(compilation, budget);
      });
    });
  }
}

function weigh(compilation, { name, limit, groups }) {
  const files = [...new Set(groups.flatMap((group) => scripts(compilation, group)))];
  const sizes = files.map(
    (file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length,
  );
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const parts = files.map((file, index) => `${file.replace(/\.[0-9a-f]{8,}\./, ".")} ${kB(sizes[index])}`);
  console.log(`${name}: ${kB(total)} gzip of ${limit} kB allowed (${parts.join(" + ")})`);
  if (total > limit * 1000) {
    const { WebpackError } = compilation.compiler.webpack;
    compilation.errors.push(new WebpackError(`${name}: ${kB(total)} gzip is above the limit of ${limit} kB`));
  }
}

/** The scripts of an entry or of a named lazy chunk with what it brings along. */
function scripts(compilation, group) {
  const found = compilation.entrypoints.get(group) ?? compilation.namedChunkGroups.get(group);
  if (!found) throw new Error(`no entry or chunk named ${group}`);
  return found.getFiles().filter((file) => file.endsWith(".js"));
}

module.exports = { BundleSizes };
