/** What takes Excel, the ledger and the report: fetched when first needed. The Word writer is a further piece, fetched with the first file. */
import {
  loadText,
  type ReportOutcome,
  readLedger,
  saveText,
  showAllRows,
  showRows,
  writeReport,
} from "../../excel";
import { buildLedger, describeWorkbook, type WorkbookDescription } from "../../ledger";
import {
  buildReport,
  type Figure,
  type Report,
  type Rows,
  reportBook,
  reportFigures,
  writeDigest,
} from "../../report";
import { dayOf } from "../dayOf";
import { parseSettings, type ReportSettings, SETTINGS } from "./settings";
import { tellings } from "./tellings";

export { reportHtml, reportPlain } from "./formatted";

/** A ledger without rows: enough to find one by its tables, columns and names. */
const shape = (): WorkbookDescription =>
  describeWorkbook(buildLedger([], { asOf: today(), dialect: "functions" }));

export interface BuiltReport {
  report: Report;
  /** The report's, in the pane's language. */
  figures: readonly Figure[];
  /** The last report is kept and cannot be read, so nothing was compared. */
  unreadable: boolean;
}

/** `asOf` is YYYY-MM-DD, or null for the ledger's own. @throws LedgerError */
export async function build(asOf: string | null, settings: ReportSettings): Promise<BuiltReport> {
  const { state, earlier, unreadable } = await readLedger(shape(), {
    today: today(),
    ...(asOf === null ? {} : { asOf }),
  });
  const { title, redHead, number, recipients, signature, date } = settings;
  const told = tellings();
  const report = buildReport(state, {
    findingsText: told.report,
    title: title.trim() === "" ? undefined : title.trim(),
    earlier: earlier ?? undefined,
    letterhead: {
      ...letter("redHead", redHead),
      ...letter("number", number),
      ...letter("recipients", recipients),
      ...letter("signature", signature),
      ...letter("date", dayOf(date) ?? ""),
    },
  });
  const figures = reportFigures(state, { text: told.report, verdictWords: told.verdicts });
  return { report, figures, unreadable };
}

/** What was not said is left to the report. */
const letter = (key: string, text: string) => (text.trim() === "" ? {} : { [key]: text.trim() });

export const writeSheet = (report: Report, sameDay: "ask" | "replace"): Promise<ReportOutcome> =>
  writeReport(shape(), reportBook(report), { sameDay, digest: writeDigest(report.digest) });

/** The Word file's bytes. */
export async function wordFile(report: Report): Promise<Uint8Array> {
  const { writeDocx } = await import(/* webpackChunkName: "docx" */ "../../files/docx");
  return writeDocx(report);
}

export const show = ({ table, ids }: Rows): Promise<number> => showRows(shape(), table, ids);
export const showAll = (): Promise<void> => showAllRows(shape());

/** The kept settings: null where there are none, `lost` where they cannot be read. */
export async function loadSettings(): Promise<ReportSettings | null | "lost"> {
  const text = await loadText(SETTINGS);
  return text === null ? null : (parseSettings(text) ?? "lost");
}

export const saveSettings = (settings: ReportSettings): Promise<void> =>
  saveText(SETTINGS, JSON.stringify(settings));

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
