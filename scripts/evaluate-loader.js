/** Runs a module while the bundle is built and puts its default export, as JSON, in its place. */
module.exports = () => {};
module.exports.pitch = function pitch() {
  const done = this.async();
  this.importModule(`${this.resourcePath}?evaluated`).then(
    ({ default: value }) =>
      done(null, `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`),
    done,
  );
};
