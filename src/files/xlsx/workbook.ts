import type { NamedRange, WorkbookDescription } from "../../ledger";
import { fixed, quoteSheet } from "./places";
import { element, escapeXml, linkSpace, mainSpace, prolog } from "./xml";

/** Names, print titles and the list of sheets. */
export function workbookXml(description: WorkbookDescription): string {
  const { sheets } = description;
  const listed = sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const titles = sheets.flatMap(({ name, print: { repeatRows } }, index) =>
    repeatRows
      ? [
          definedName(
            "_xlnm.Print_Titles",
            `${quoteSheet(name)}!$${repeatRows.from}:$${repeatRows.to}`,
            index,
          ),
        ]
      : [],
  );
  const areas = sheets.flatMap(({ name, print: { area } }, index) =>
    area
      ? [
          definedName(
            "_xlnm.Print_Area",
            `${quoteSheet(name)}!${fixed(area.row, area.column)}:${fixed(area.lastRow, area.lastColumn)}`,
            index,
          ),
        ]
      : [],
  );
  const names = description.names.map((each) => definedName(each.name, reference(each, description)));
  const content = [
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>',
    element("sheets", {}, listed.join("")),
    element("definedNames", {}, [...areas, ...titles, ...names].join("")),
    '<calcPr calcId="191029"/>',
  ];
  return prolog + element("workbook", { xmlns: mainSpace, "xmlns:r": linkSpace }, content.join(""));
}

const definedName = (name: string, formula: string, sheet?: number) =>
  element("definedName", { name, localSheetId: sheet }, escapeXml(formula));

function reference(
  { sheet, row, column, lastRow, lastColumn }: NamedRange,
  { sheets }: WorkbookDescription,
): string {
  const name = sheets.find(({ key }) => key === sheet)?.name ?? sheet;
  const end = lastRow && lastColumn ? `:${fixed(lastRow, lastColumn)}` : "";
  return `${quoteSheet(name)}!${fixed(row, column)}${end}`;
}
