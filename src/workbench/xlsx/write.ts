import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../host/workbook/workbook";
import { drawnSheet } from "./charts";
import { toFile } from "./formula";
import { printNames } from "./page";
import { sheetXml, tableXml } from "./sheet";
import { Pool, Styles } from "./styles";
import { element, escapeCell, escapeXml, linkSpace, mainSpace, prolog } from "./xml";

const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const customXmlSpace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Part names by their beginning, and what they hold. */
const contents: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", `${spreadsheet}.sheet.main+xml`],
  ["xl/worksheets/sheet", `${spreadsheet}.worksheet+xml`],
  ["xl/tables/", `${spreadsheet}.table+xml`],
  ["xl/drawings/drawing", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/styles.xml", `${spreadsheet}.styles+xml`],
  ["xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`],
  ["customXml/itemProps", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
];

/**
 * Writes the workbook as the bytes of an .xlsx file: cells, formulas with their values, looks, tables, names, rules on
 * cells, charts, frozen panes, page setup and the add-in's stored parts. Comments are not written.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const strings = new Pool();
  const styles = new Styles(workbook.formats);
  const parts: Record<string, string> = {};
  const tables = workbook.tables;
  let charts = 0;
  workbook.sheets.forEach((sheet, index) => {
    const path = `sheet${index + 1}.xml`;
    const drawn = drawnSheet(sheet);
    parts[`xl/worksheets/${path}`] = sheetXml(sheet, strings, styles, drawn !== null);
    const links: (readonly [kind: string, target: string])[] = sheet.tables.map((table) => [
      "table",
      `../tables/table${tables.indexOf(table) + 1}.xml`,
    ]);
    if (drawn) {
      const drawing = `drawing${index + 1}.xml`;
      links.push(["drawing", `../drawings/${drawing}`]);
      parts[`xl/drawings/${drawing}`] = drawn.drawing;
      const targets = drawn.charts.map((xml) => {
        const chart = `charts/chart${++charts}.xml`;
        parts[`xl/${chart}`] = xml;
        return ["chart", `../${chart}`] as const;
      });
      parts[`xl/drawings/_rels/${drawing}.rels`] = relationships(targets);
    }
    if (links.length > 0) parts[`xl/worksheets/_rels/${path}.rels`] = relationships(links);
  });
  tables.forEach((table, index) => {
    parts[`xl/tables/table${index + 1}.xml`] = tableXml(table, index + 1);
  });
  workbook.customXmlParts.forEach(({ id, xml }, index) => {
    const item = `item${index + 1}`;
    parts[`customXml/${item}.xml`] = xml;
    parts[`customXml/itemProps${index + 1}.xml`] =
      prolog + element("ds:datastoreItem", { "xmlns:ds": customXmlSpace, "ds:itemID": id });
    parts[`customXml/_rels/${item}.xml.rels`] = relationships([
      ["customXmlProps", `itemProps${index + 1}.xml`],
    ]);
  });
  parts["xl/workbook.xml"] = workbookXml(workbook);
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    ...workbook.sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ...workbook.customXmlParts.map((_, index) => ["customXml", `../customXml/item${index + 1}.xml`] as const),
  ]);
  parts["xl/styles.xml"] = styles.xml();
  parts["xl/sharedStrings.xml"] = stringsXml(strings);
  parts["_rels/.rels"] = relationships([["officeDocument", "xl/workbook.xml"]]);
  const files = { "[Content_Types].xml": contentTypes(Object.keys(parts)), ...parts };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

const stringsXml = (strings: Pool) =>
  prolog +
  element(
    "sst",
    { xmlns: mainSpace },
    strings.entries.map((text) => `<si><t xml:space="preserve">${escapeCell(text)}</t></si>`).join(""),
  );

function workbookXml(workbook: Workbook): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state:
        visibility === "Visible" ? undefined : visibility.slice(0, 1).toLowerCase() + visibility.slice(1),
      "r:id": `rId${index + 1}`,
    }),
  );
  const titles = workbook.sheets.flatMap((sheet, localSheetId) =>
    printNames(sheet).map(({ name, formula }) =>
      element("definedName", { name, localSheetId }, escapeXml(formula)),
    ),
  );
  const named = [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)].map((item) => {
    const localSheetId = item.sheet ? workbook.sheets.indexOf(item.sheet) : undefined;
    const formula = toFile(item.formula, item.sheet ?? workbook.activeSheet, 0, 0);
    return element(
      "definedName",
      { name: item.name, localSheetId, hidden: !item.visible },
      escapeXml(formula),
    );
  });
  const names = [...titles, ...named].join("");
  const content = [
    element(
      "bookViews",
      {},
      element("workbookView", { activeTab: workbook.sheets.indexOf(workbook.activeSheet) }),
    ),
    element("sheets", {}, sheets.join("")),
    names === "" ? "" : element("definedNames", {}, names),
    '<calcPr calcId="191029"/>',
  ];
  return prolog + element("workbook", { xmlns: mainSpace, "xmlns:r": linkSpace }, content.join(""));
}

function relationships(links: readonly (readonly [kind: string, target: string])[]): string {
  const each = links.map(([kind, Target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: `${linkSpace}/${kind}`, Target }),
  );
  return prolog + element("Relationships", { xmlns: `${packaging}/relationships` }, each.join(""));
}

function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = contents.find(([start]) => !path.endsWith(".rels") && path.startsWith(start))?.[1];
    return type ? [element("Override", { PartName: `/${path}`, ContentType: type })] : [];
  });
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
  return (
    prolog + element("Types", { xmlns: `${packaging}/content-types` }, [...defaults, ...overrides].join(""))
  );
}
