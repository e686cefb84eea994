/** Gives a module written for Node the Buffer that it takes for granted. */
module.exports = (source) => `const { Buffer } = require("buffer");\n${source}`;
