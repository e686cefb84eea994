/** What the measurement of merges needs, bundled for Node. */
export { buildLedger, describeWorkbook, emptySnapshot, mergeLedger, namesakes } from "../src/ledger";
export { readPolicy } from "../src/policy";
