/** Leaves its module as it is and writes the default export of another, `module`, beside the bundle as the JSON file `file`. */
module.exports = function emitJson(source) {
  const done = this.async();
  const { module: from, file } = this.getOptions();
  this.importModule(from).then(({ default: value }) => {
    this.emitFile(file, JSON.stringify(value, null, 1));
    done(null, source);
  }, done);
};
