import type { WorkbookDescription } from "../../ledger";
import { element, escapeXml, prolog } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Of the part beside a custom XML part. */
export const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

const kinds = {
  officeDocument: `${office}/officeDocument`,
  worksheet: `${office}/worksheet`,
  table: `${office}/table`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
  styles: `${office}/styles`,
  sharedStrings: `${office}/sharedStrings`,
  customXml: `${office}/customXml`,
  customXmlProps: `${office}/customXmlProps`,
  "core-properties": `${packaging}/relationships/metadata/core-properties`,
};

/** Part names by their beginning, and what they hold. */
const contents: [start: string, type: string][] = [
  ["xl/workbook.xml", `${spreadsheet}.sheet.main+xml`],
  ["xl/worksheets/sheet", `${spreadsheet}.worksheet+xml`],
  ["xl/tables/", `${spreadsheet}.table+xml`],
  ["xl/drawings/", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/styles.xml", `${spreadsheet}.styles+xml`],
  ["xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`],
  ["customXml/itemProps", propertiesType],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
];

/** Keys of all tables in the order of their numbers. */
export const tablePaths = ({ sheets }: WorkbookDescription): string[] =>
  sheets.flatMap(({ tables }) => tables.map(({ key }) => key));

/** What a part holds; undefined where the package says it of all parts of its kind. */
export const typeOf = (path: string): string | undefined =>
  path.endsWith(".rels") ? undefined : contents.find(([start]) => path.startsWith(start))?.[1];

export function contentTypes(paths: string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = typeOf(path);
    return type ? [element("Override", { PartName: `/${path}`, ContentType: type })] : [];
  });
  const defaults =
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }) + element("Default", { Extension: "xml", ContentType: "application/xml" });
  return prolog + element("Types", { xmlns: `${packaging}/content-types` }, defaults + overrides.join(""));
}

export function relationships(targets: { type: keyof typeof kinds; target: string }[]): string {
  const each = targets.map(({ type, target }, index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: kinds[type], Target: target }),
  );
  return prolog + element("Relationships", { xmlns: `${packaging}/relationships` }, each.join(""));
}

export function coreProperties({ title, date }: WorkbookDescription): string {
  const spaces = {
    "xmlns:cp": `${packaging}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const created = element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, `${date}T00:00:00Z`);
  return prolog + element("cp:coreProperties", spaces, `<dc:title>${escapeXml(title)}</dc:title>${created}`);
}
