import type { SheetDescription, WorkbookDescription } from "../../../ledger";
import { CellWriter } from "../cells";
import { addCharts } from "../charts";
import type { Part } from "../pack";
import { relationships, typeOf } from "../package";
import { fixed, placesFrom, quoteSheet } from "../places";
import { LedgerFileError } from "../read/error";
import { findLedgerTable, type OpenLedger, openLedger } from "../read/ledger";
import { readIndex } from "../read/records";
import { ledgerShape } from "../read/state";
import { writeStored } from "../read/stored";
import { sheetXml } from "../sheet";
import { inlineStrings } from "../strings";
import { StyleSheet } from "../styles";
import { stylesBefore, withStyles } from "./styles";
import { isLocked, listSheet, sheetNames } from "./workbook";

const styles = "xl/styles.xml";

export interface InsertOptions {
  /** Texts by name that are kept with the workbook. */
  records?: Readonly<Record<string, string>>;
  /** Where a sheet of the same name is there: put a second one beside it. Refused otherwise. */
  beside?: boolean;
}

/**
 * Puts the one sheet of `book` into a ledger file, after the sheets that are there. Styles, the list of sheets and names are added
 * to; every other part of the file stays as it is, byte for byte. Links to rows of the ledger lead to where they stand.
 * @returns the file and the sheet's name in it @throws LedgerFileError where the file is no ledger, is locked, or has such a sheet
 */
export function insertSheet(
  bytes: Uint8Array,
  book: WorkbookDescription,
  { records = {}, beside = false }: InsertOptions = {},
): { bytes: Uint8Array; name: string } {
  const opened = openLedger(bytes);
  const { file } = opened;
  if (isLocked(file)) throw new LedgerFileError("locked");
  const [described] = book.sheets;
  if (!described) throw new LedgerFileError("unusual");
  const name = freeName(described.name, sheetNames(file), beside);
  const sheet: SheetDescription = { ...described, name, tables: [] };
  const description = { ...book, sheets: [...ledgerSheets(opened, book.date), sheet] };

  const looks = new StyleSheet(book, stylesBefore(file.text(styles)));
  const writer = new CellWriter(inlineStrings, looks);
  const xml = [...sheetXml(sheet, false, description, placesFrom(sheet, description), writer)].join("");
  const path = freePath(file.paths());
  const parts: Record<string, Part> = Object.fromEntries(file.paths().map((each) => [each, ""]));
  const links = addCharts(parts, sheet, description);
  const added = Object.entries(parts).filter(([each]) => !file.has(each));
  for (const [each, content] of [[path, xml] as const, ...added]) {
    file.set(each, typeof content === "string" ? content : [...content()].join(""));
    const type = typeOf(each);
    if (type) file.declare(each, type);
  }
  if (links.length > 0) file.set(path.replace(/([^/]*)$/, "_rels/$1.rels"), relationships(links));
  file.set(styles, withStyles(file.text(styles), looks.added()));
  const relationship = file.relate("xl/workbook.xml", "worksheet", path.replace("xl/", ""));
  listSheet(file, name, relationship, printedOf(sheet));
  for (const [record, text] of Object.entries(records)) writeStored(file, record, text);
  return { bytes: file.bytes(book.date), name };
}

/** @throws LedgerFileError where the name is taken and a second sheet is not asked for */
function freeName(wanted: string, names: readonly string[], beside: boolean): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  if (!beside) throw new LedgerFileError("sheetThere", { sheet: wanted });
  for (let n = 2; ; n++) {
    const name = `${wanted} (${n})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function freePath(paths: readonly string[]): string {
  for (let n = 1; ; n++) {
    const path = `xl/worksheets/sheet${n}.xml`;
    if (!paths.includes(path)) return path;
  }
}

/** The ledger's sheets as they are in the file, by the names, places and rows that links lead to. */
function ledgerSheets({ file, tables }: OpenLedger, today: string): SheetDescription[] {
  const index = readIndex(file);
  return ledgerShape(today).sheets.flatMap((sheet) =>
    sheet.tables.flatMap((wanted) => {
      try {
        const { table, held } = findLedgerTable(wanted, tables, index);
        const at = held.columns.indexOf("id");
        const rows = held.rows.map((row) => ({
          id: String(row[at] ?? ""),
          height: 0,
          values: {},
          styles: {},
        }));
        const { row, column } = table;
        return [{ ...sheet, name: table.sheet.name, tables: [{ ...wanted, row, column, rows }] }];
      } catch (error) {
        // A table that the user took away has no rows to lead to.
        if (error instanceof LedgerFileError) return [];
        throw error;
      }
    }),
  );
}

const printedOf = ({ name, print: { area } }: SheetDescription): string | null =>
  area ? `${quoteSheet(name)}!${fixed(area.row, area.column)}:${fixed(area.lastRow, area.lastColumn)}` : null;
