/** The reader's module as it is built for the command line. */
import { createRequire } from "node:module";

export const { readPolicy } = createRequire(import.meta.url)("../dist/cli/taizhang.js");
