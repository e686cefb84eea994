/** What others may use of the pane. The pane itself is loaded by boot.ts and is nobody's import. */

export { ledgerStore } from "./ledger/ledgerStore";
export { showNotice } from "./notices/notice";
export { makeReport } from "./report";
