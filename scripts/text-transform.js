/** A text file as a module for jest; webpack calls the same `asset/source`. */
module.exports = {
  process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }),
};
