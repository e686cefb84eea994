/** What takes the ledger and Excel: fetched when first needed, for it is most of the pane's code. */
import { inSlices } from "../../excel";
import {
  buildLedger,
  buildLedgerInPieces,
  type Dialect,
  describeWorkbook,
  describeWorkbookInPieces,
  fromSerial,
  type LedgerOptions,
  type Scalar,
  same,
  toSerial,
  type WorkbookDescription,
} from "../../ledger";
import { fill as fillIn } from "../../locales/fill";
import { reviewText } from "../../locales/zh-CN/review";
import type { PolicyDocument } from "../../policy";
import type { Settings } from "../settings/settings";
import { shelf, titleOf, whySentence } from "../shelf";
import { taskpaneText } from "../text";
import { type Sources, sourcesOf } from "./sources";
import { today } from "./today";

export {
  check,
  clearFilter,
  clearStored,
  fill,
  filterRows,
  freeze,
  heldDocuments,
  hiddenColumns,
  hideColumns,
  nextTurn,
  onSelection,
  preview,
  readLedger,
  readParameters,
  select,
  selected,
  selectedRow,
  storedTexts,
  thaw,
  undo,
  writeParameters,
} from "../../excel";
export { reportFigures } from "../../report";
export { lightRows } from "./lightRows";
export { lightWords } from "./lightWords";
export { checked, columnsShown, filled, frozen, thawed, undone } from "./sentences";

/** Rows that are written keep their ids from then on. */
export const pinChosen = (): void => shelf.pinChosen();

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

/** Taken before the ledger is built of them: what changes meanwhile is not in it. */
export async function currentSources(settings: Settings): Promise<Sources> {
  await shelf.open();
  return sourcesOf(shelf.store.get(), settings);
}

/** The ledger of the chosen documents. It is written for those who keep it: in Chinese, whatever Office speaks. */
export async function describeLedger(settings: Settings): Promise<WorkbookDescription> {
  const options = ledgerOptions(settings, settings.dialect);
  const ledger = await inSlices(buildLedgerInPieces(await chosenDocuments(), options));
  return inSlices(describeWorkbookInPieces(ledger));
}

/** Sheets, tables and columns without rows: enough to find the ledger in the workbook. */
export const describeShape = (settings: Settings, dialect: Dialect = settings.dialect): WorkbookDescription =>
  describeWorkbook(buildLedger([], ledgerOptions(settings, dialect)));

function ledgerOptions({ asOf, tolerance, lightPreset }: Settings, dialect: Dialect): LedgerOptions {
  const words: Readonly<Record<string, string>> = { ...reviewText.reasons, ...reviewText.findings };
  return {
    asOf: asOf ?? today(),
    dialect,
    tolerance,
    lightPreset,
    describeCode: (code, details = {}) => fillIn(words[code] ?? reviewText.other, { code, ...details }),
  };
}

/** What the two cells are called that the ledger is calculated by. */
export function parameterNames({ names }: WorkbookDescription): { asOf: string; tolerance: string } {
  const [asOf = "", tolerance = ""] = names.filter(({ sheet }) => sheet === "guide").map(({ name }) => name);
  return { asOf, tolerance };
}

export const sameCell = same;
/** A day as a cell holds it. */
export const serialOf = (day: string): number | null => toSerial(day);
/** The day that a cell holds, YYYY-MM-DD; null where it holds none. */
export const dayOfSerial = (cell: Scalar): string | null =>
  typeof cell === "number" ? fromSerial(cell) : null;
