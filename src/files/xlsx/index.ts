import { toStored, type WorkbookDescription } from "../../ledger";
import { CellWriter } from "./cells";
import { addCharts } from "./charts";
import { type Part, pack } from "./pack";
import { contentTypes, coreProperties, relationships, tablePaths } from "./package";
import { placesFrom } from "./places";
import { sheetXml } from "./sheet";
import { storedText } from "./stored";
import { SharedStrings } from "./strings";
import { StyleSheet } from "./styles";
import { tableXml } from "./table";
import { workbookXml } from "./workbook";

/**
 * Writes a workbook description as the bytes of an .xlsx file, deciding nothing. The same description gives the same bytes: the
 * only date in the file is the description's. `records` gives texts by name that are kept with the workbook; asked for when the
 * sheets are written, for both are large.
 */
export async function writeXlsx(
  description: WorkbookDescription,
  records: () => Readonly<Record<string, string>> = () => ({}),
): Promise<Uint8Array> {
  const strings = new SharedStrings();
  const styles = new StyleSheet(description);
  const writer = new CellWriter(strings, styles);
  const parts: Record<string, Part> = {
    "_rels/.rels": relationships([
      { type: "officeDocument", target: "xl/workbook.xml" },
      { type: "core-properties", target: "docProps/core.xml" },
    ]),
  };
  const tables = tablePaths(description);
  description.sheets.forEach((sheet, index) => {
    const place = placesFrom(sheet, description);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = () =>
      sheetXml(sheet, index === 0, description, place, writer);
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
  // What the sheets used is known once they are written.
  parts["xl/styles.xml"] = () => [styles.xml()];
  parts["xl/sharedStrings.xml"] = () => strings.xml();
  parts["docProps/core.xml"] = coreProperties(description);
  return pack(inOrder(description, parts, records), description.date);
}

/** The parts that name others come behind them. */
function* inOrder(
  { sheets }: WorkbookDescription,
  parts: Readonly<Record<string, Part>>,
  records: () => Readonly<Record<string, string>>,
): Generator<[path: string, part: Part]> {
  yield* Object.entries(parts);
  const kept: Record<string, Part> = {};
  const stored = addRecords(kept, records());
  kept["xl/_rels/workbook.xml.rels"] = relationships([
    ...sheets.map((_, index) => ({
      type: "worksheet" as const,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { type: "styles", target: "styles.xml" },
    { type: "sharedStrings", target: "sharedStrings.xml" },
    ...stored,
  ]);
  yield* Object.entries(kept);
  yield ["[Content_Types].xml", contentTypes([...Object.keys(parts), ...Object.keys(kept)])];
}

/** @returns the workbook's links to the texts */
function addRecords(parts: Record<string, Part>, records: Readonly<Record<string, string>>) {
  const pieces = Object.entries(records).flatMap(([name, text]) =>
    toStored(name, text).map((xml) => ({ name, xml })),
  );
  return pieces.map(({ name, xml }, index) => {
    const { path, target, propertiesPath, propertiesTarget, properties } = storedText(index + 1, name);
    parts[path] = xml;
    parts[propertiesPath] = properties;
    parts[path.replace(/([^/]*)$/, "_rels/$1.rels")] = relationships([
      { type: "customXmlProps", target: propertiesTarget },
    ]);
    return { type: "customXml" as const, target };
  });
}
