import { buildLedger, describeWorkbook, type Scalar, type WorkbookDescription } from "../../../ledger";
import { ledgerText } from "../../../locales/zh-CN/ledger";
import { type LedgerState, ledgerState } from "../../../report";
import { columnNumber } from "./cells";
import { LedgerFileError } from "./error";
import { findLedgerTable, type OpenLedger, openLedger } from "./ledger";
import { attribute, elements, unescapeXml } from "./markup";
import { readIndex } from "./records";

/** Tables that a report cannot be made without; the others may have been deleted. */
const needed: ReadonlySet<string> = new Set(["tasks", "targets"]);

/** A ledger without rows: its sheets, tables and columns are those of any ledger. */
export const ledgerShape = (today: string): WorkbookDescription =>
  describeWorkbook(buildLedger([], { asOf: today, dialect: "native" }));

/**
 * Reads a ledger file as it stands. Tables are found by name or by their headers, columns by their headers in any order; the
 * user's own columns and sheets are passed over. `today` (YYYY-MM-DD) where 截至日期 holds no day.
 * @throws LedgerFileError where the file is no ledger; SnapshotError where the record of its columns is broken
 */
export function readXlsxLedger(bytes: Uint8Array, today: string): LedgerState {
  const opened = openLedger(bytes);
  const { file, tables } = opened;
  // Dates counted from 1904 would be read four years off.
  if (/^(?:1|true)$/.test(attribute(workbookProperties(opened), "date1904") ?? ""))
    throw new LedgerFileError("unusual");
  const index = readIndex(file);
  const held = ledgerShape(today)
    .sheets.flatMap((sheet) => sheet.tables)
    .flatMap((table) => {
      try {
        return [findLedgerTable(table, tables, index).held];
      } catch (error) {
        if (needed.has(table.key)) throw error;
        return [];
      }
    });
  const { names } = ledgerText;
  return ledgerState(
    { tables: held, asOf: namedCell(opened, names.asOf), tolerance: namedCell(opened, names.tolerance) },
    today,
  );
}

const workbookProperties = ({ file }: OpenLedger): string =>
  /<workbookPr(?=[\s/>])[^>]*>/.exec(file.text("xl/workbook.xml"))?.[0] ?? "";

/** What the single cell of a name holds; null where there is no such name. */
function namedCell({ file, sheets }: OpenLedger, name: string): Scalar {
  const defined = elements(file.text("xl/workbook.xml"), "definedName").find(
    ({ tag }) => attribute(tag, "name") === name,
  );
  const place = /^(.*)!\$([A-Z]+)\$(\d+)$/.exec(unescapeXml(defined?.content ?? ""));
  const sheetName = place?.[1]?.replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = sheets.find((each) => each.name === sheetName);
  return sheet?.rows.value(Number(place?.[3]), columnNumber(place?.[2] ?? "")) ?? null;
}
