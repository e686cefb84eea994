import { footerParts } from "../../ledger";
import type { XmlElement } from "../../manifest";
import { parseArea, splitSheet } from "../host/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../host/workbook/area";
import type { Worksheet } from "../host/workbook/worksheet";
import { margins, paperSizes } from "./page";
import { child, children, textOf } from "./tree";

/** Takes over how a worksheet part is printed, and its links to places of the workbook. */
export function readPage(sheet: Worksheet, root: XmlElement): void {
  const { values, rowBreaks } = sheet.pageLayout;
  const { horizontalCentered, verticalCentered, gridLines } = child(root, "printOptions")?.attributes ?? {};
  if (horizontalCentered === "1") values.set("centerHorizontally", true);
  if (verticalCentered === "1") values.set("centerVertically", true);
  if (gridLines === "1") values.set("printGridlines", true);
  const sides = child(root, "pageMargins")?.attributes ?? {};
  for (const side of margins) if (sides[side]) values.set(`${side}Margin`, Number(sides[side]) * 72);
  const setup = child(root, "pageSetup")?.attributes ?? {};
  if (setup.orientation === "landscape") values.set("orientation", "Landscape");
  const paper = Object.keys(paperSizes).find((name) => String(paperSizes[name]) === setup.paperSize);
  if (paper) values.set("paperSize", paper);
  if (child(child(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage === "1") {
    const { fitToWidth = "1", fitToHeight = "1" } = setup;
    values.set("zoom", {
      horizontalFitToPages: Number(fitToWidth),
      verticalFitToPages: Number(fitToHeight),
    });
  } else if (setup.scale) values.set("zoom", { scale: Number(setup.scale) });
  for (const { attributes } of children(child(root, "rowBreaks"), "brk"))
    rowBreaks.add(Number(attributes.id));
  for (const where of ["Header", "Footer"])
    readHead(sheet, where, textOf(child(child(root, "headerFooter"), `odd${where}`)));
  for (const { attributes } of children(child(root, "hyperlinks"))) {
    const at = parseArea(attributes.ref ?? "");
    if (at && attributes.location) sheet.hyperlinks.set(at, { documentReference: attributes.location });
  }
}

function readHead(sheet: Worksheet, where: string, written: string): void {
  for (const [name, part] of Object.entries(footerParts(written)))
    if (part !== "") sheet.pageLayout.headersFooters.set(`defaultForAllPages/${name}${where}`, part);
}

/** Print areas and titles, which files keep as names. @returns whether the name was one of these */
export function readPrintName(sheet: Worksheet, name: string, formula: string): boolean {
  const areas = formula
    .replace(/^=/, "")
    .split(",")
    .flatMap((each) => parseArea(splitSheet(each).local) ?? []);
  const { pageLayout } = sheet;
  if (name === "_xlnm.Print_Area" && areas.length > 0) pageLayout.printArea = areas;
  if (name === "_xlnm.Print_Titles") {
    pageLayout.titleRows = areas.find(({ columnCount }) => columnCount === MAX_COLUMNS) ?? null;
    pageLayout.titleColumns = areas.find(({ rowCount }) => rowCount === MAX_ROWS) ?? null;
  }
  return name.startsWith("_xlnm.");
}
