import { runInThisContext } from "node:vm";
import { type Calculator, univerCalculator } from "../../../src/workbench/host";

/**
 * A Univer calculator for tests. Univer's packages are CommonJS that require ES modules: Node can load them, jest's
 * own loader cannot, so Node's is used for them, found outside the context jest runs tests in.
 */
export async function testCalculator(): Promise<Calculator> {
  const createRequire: NodeJS.Module["require"] = runInThisContext(
    'process.getBuiltinModule("node:module").createRequire',
  );
  const load: NodeJS.Module["require"] = createRequire(`${process.cwd()}/package.json`);
  for (const name of ["@univerjs/core", "@univerjs/engine-formula"]) jest.doMock(name, () => load(name));
  return univerCalculator();
}
