import {
  buildLedger,
  buildLedgerInPieces,
  describeWorkbook,
  describeWorkbookInPieces,
  type Pieces,
} from "../../src/ledger";
import { readPolicy } from "../../src/policy";
import { manyDocuments } from "../e2e/pane/documents";

const documents = manyDocuments(3, 60).map((text) => readPolicy(text));
const options = { asOf: "2026-11-25", dialect: "native" } as const;

function counted<T>(work: Pieces<T>): { value: T; pieces: number } {
  for (let pieces = 0; ; pieces++) {
    const step = work.next();
    if (step.done) return { value: step.value, pieces };
  }
}

test("a ledger in pieces is the ledger made at once, and no piece is more than a row or a document", () => {
  const ledger = counted(buildLedgerInPieces(documents, options));
  expect(ledger.value).toEqual(buildLedger(documents, options));
  expect(ledger.pieces).toBe(3);
  const workbook = counted(describeWorkbookInPieces(ledger.value));
  expect(workbook.value).toEqual(describeWorkbook(ledger.value));
  // Every task and target is looked at for what is counted, and once more for its row.
  expect(workbook.pieces).toBeGreaterThan(2 * (180 + 360));
});
