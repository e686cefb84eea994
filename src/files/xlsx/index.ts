import { strToU8, type Zippable, zipSync } from "fflate";
import type { WorkbookDescription } from "../../ledger";
import { CellWriter } from "./cells";
import { addCharts } from "./charts";
import { contentTypes, coreProperties, relationships, tablePaths } from "./package";
import { placesFrom } from "./places";
import { sheetXml } from "./sheet";
import { SharedStrings } from "./strings";
import { StyleSheet } from "./styles";
import { tableXml } from "./table";
import { workbookXml } from "./workbook";

/**
 * Writes a workbook description as the bytes of an .xlsx file, deciding nothing. The same description gives the same bytes: the
 * only date in the file is the description's.
 */
export async function writeXlsx(description: WorkbookDescription): Promise<Uint8Array> {
  const strings = new SharedStrings();
  const styles = new StyleSheet(description);
  const writer = new CellWriter(strings, styles);
  const parts: Record<string, string> = {};
  const tables = tablePaths(description);
  description.sheets.forEach((sheet, index) => {
    const place = placesFrom(sheet, description);
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts[path] = sheetXml(sheet, index === 0, description, place, writer);
    const own = sheet.tables.map((table) => {
      const id = tables.indexOf(table.key) + 1;
      parts[`xl/tables/table${id}.xml`] = tableXml(table, id, place);
      return { type: "table" as const, target: `../tables/table${id}.xml` };
    });
    const drawn = addCharts(parts, sheet, description);
    const links = [...own, ...drawn];
    if (links.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(links);
  });
  parts["xl/workbook.xml"] = workbookXml(description);
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    ...description.sheets.map((_, index) => ({
      type: "worksheet" as const,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { type: "styles", target: "styles.xml" },
    { type: "sharedStrings", target: "sharedStrings.xml" },
  ]);
  parts["xl/styles.xml"] = styles.xml();
  parts["xl/sharedStrings.xml"] = strings.xml();
  parts["docProps/core.xml"] = coreProperties(description);
  parts["_rels/.rels"] = relationships([
    { type: "officeDocument", target: "xl/workbook.xml" },
    { type: "core-properties", target: "docProps/core.xml" },
  ]);
  return pack({ "[Content_Types].xml": contentTypes(Object.keys(parts)), ...parts }, description.date);
}

/** Zip times have no zone; built from local parts they are the same everywhere. */
function pack(parts: Record<string, string>, date: string): Uint8Array {
  const [year = 2000, month = 1, day = 1] = date.split("-").map(Number);
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) files[path] = strToU8(xml);
  return zipSync(files, { level: 4, mtime: new Date(year, month - 1, day) });
}
