/** What the measurement of reports needs, bundled for Node. */
export { enterProgress } from "../demo/progress";
export { writeDocx } from "../src/files/docx";
export { buildLedger } from "../src/ledger";
export { readPolicy } from "../src/policy";
export { buildReport, ledgerState } from "../src/report";
