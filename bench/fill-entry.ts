/** What the measurement of filling needs, bundled for Node. */
export { fill } from "../src/excel";
export { buildLedger, describeWorkbook } from "../src/ledger";
export { readPolicy } from "../src/policy";
export { connectNativeBridge, createHost } from "../src/workbench/host";
export { loadOffice } from "../src/workbench/host/node";
