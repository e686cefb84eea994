/** What takes the reader, the ledger and Excel: fetched when first needed, for it is most of the pane's code. */
import type { Dialects } from "../excel";
import { buildLedger, type Dialect, describeWorkbook, type WorkbookDescription } from "../ledger";
import { fill as fillIn } from "../locales/fill";
import { reviewText } from "../locales/zh-CN/review";
import type { PolicyDocument } from "../policy";
import { shelf, titleOf, whySentence } from "./shelf";
import { taskpaneText } from "./text";

export { check, fill, freeze, preview, thaw, undo } from "../excel";
/** Rows that are written keep their ids from then on. */
export const pinChosen = (): void => shelf.pinChosen();

export { checked, filled, frozen, thawed, undone } from "./sentences";

/** The documents that go into the ledger, with what people decided. @throws Error that says what to do where one could not be read */
async function chosenDocuments(): Promise<PolicyDocument[]> {
  await shelf.open();
  const state = shelf.store.get();
  const chosen = state.entries.filter((entry) => entry.chosen);
  if (chosen.length === 0) throw new Error(taskpaneText().chooseFirst);
  return chosen.map((entry) => {
    const reading = state.readings.get(entry.key);
    if (reading?.state === "read") return reading.document;
    if (reading?.state === "failed")
      throw new Error(whySentence(titleOf(entry, state), reading.failed, state));
    throw new Error(taskpaneText().busy);
  });
}

/** The ledger of the chosen documents, as of today. It is written for those who keep it: in Chinese, whatever Office speaks. */
export async function describeLedger(dialect: Dialect = "functions"): Promise<WorkbookDescription> {
  const documents = await chosenDocuments();
  const words: Readonly<Record<string, string>> = { ...reviewText.reasons, ...reviewText.findings };
  return describeWorkbook(
    buildLedger(documents, {
      asOf: today(),
      dialect,
      describeCode: (code, details = {}) => fillIn(words[code] ?? reviewText.other, { code, ...details }),
    }),
  );
}

/** What every ledger has, whatever documents are in it: enough for verbs that work on the one in the workbook. */
export const anyLedger = (dialect: Dialect = "functions"): WorkbookDescription =>
  describeWorkbook(buildLedger([], { asOf: today(), dialect }));

export const dialects = (): Dialects => ({ functions: anyLedger("functions"), native: anyLedger("native") });

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
