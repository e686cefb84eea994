#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const bundle = join(__dirname, "../dist/cli/taizhang.js");
if (!existsSync(bundle)) {
  console.error(
    "尚未构建命令行程序，请先运行：npm run build:cli\nThe command line is not built yet: npm run build:cli",
  );
  process.exit(1);
}
require(bundle).main(process.argv.slice(2), require("../package.json").version);
