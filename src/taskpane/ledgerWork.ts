/** What takes the reader, the ledger and Excel: fetched when first needed, for it is most of the pane's code. */
import { buildLedger, type Dialect, describeWorkbook, type WorkbookDescription } from "../ledger";
import { fill as fillIn } from "../locales/fill";
import { reviewText } from "../locales/zh-CN/review";
import { type PolicyDocument, readPolicy } from "../policy";
import { type DocumentId, FetchError } from "./documents";

export { check, fill, freeze, preview, undo } from "../excel";
export { checked, filled, frozen, undone } from "./sentences";

const read = new Map<DocumentId, PolicyDocument>();

/** Readings are kept: the texts do not change while the pane is open. */
async function readDocument(id: DocumentId): Promise<PolicyDocument> {
  const known = read.get(id);
  if (known) return known;
  const response = await fetch(`documents/${id}.txt`).catch(() => undefined);
  if (!response?.ok) throw new FetchError(id);
  const document = readPolicy(await response.text());
  read.set(id, document);
  return document;
}

/** The ledger of these documents, as of today. It is written for those who keep it: in Chinese, whatever Office speaks. */
export async function describeLedger(
  ids: readonly DocumentId[],
  dialect: Dialect = "functions",
): Promise<WorkbookDescription> {
  const documents = await Promise.all(ids.map(readDocument));
  const words: Readonly<Record<string, string>> = { ...reviewText.reasons, ...reviewText.findings };
  return describeWorkbook(
    buildLedger(documents, {
      asOf: today(),
      dialect,
      describeCode: (code, details = {}) => fillIn(words[code] ?? reviewText.other, { code, ...details }),
    }),
  );
}

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
