const { readFileSync } = require("node:fs");

/** A file's bytes as a module for jest; webpack calls the same `asset/bytes`. */
module.exports = {
  process: (_text, path) => ({
    code: `module.exports = { __esModule: true, default: new Uint8Array(Buffer.from("${readFileSync(path, "base64")}", "base64")) };`,
  }),
};
