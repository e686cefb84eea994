/** What the fuzz run needs, bundled for Node. */
export { OpenError, openFile } from "../src/files";
export { readPolicy } from "../src/policy";
export { mutant } from "../test/files/fuzz/mutate";
export { samples } from "../test/files/fuzz/samples";
