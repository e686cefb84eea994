import { areaName, columnName } from "../host/workbook/address";
import { type Area, lastColumn, lastRow } from "../host/workbook/area";
import type { Worksheet } from "../host/workbook/worksheet";
import { element, escapeXml } from "./xml";

/** How a sheet is printed. Names of papers are Excel's (Excel.PaperType), numbers the file's (ECMA-376, ST_PaperSize). */
export const paperSizes: Readonly<Record<string, number>> = {
  ...{ Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 },
};

/** Names of margins in a file, and of those in the model that they are in inches of. */
export const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Parts of a header or footer in their order, and their marks. */
const headParts = [
  ["left", "&L"],
  ["center", "&C"],
  ["right", "&R"],
] as const;

const zoomOf = ({ pageLayout }: Worksheet): Readonly<Record<string, unknown>> =>
  Object(pageLayout.values.get("zoom"));
const pages = (count: unknown) => (typeof count === "number" ? String(count) : undefined);

export const fitsPages = (sheet: Worksheet): boolean => {
  const { horizontalFitToPages, verticalFitToPages } = zoomOf(sheet);
  return Number(horizontalFitToPages ?? 0) > 0 || Number(verticalFitToPages ?? 0) > 0;
};

/** printOptions, pageMargins, pageSetup, headerFooter. */
export function pageSetup(sheet: Worksheet): string {
  const { values, headersFooters } = sheet.pageLayout;
  const { horizontalFitToPages, verticalFitToPages, scale } = zoomOf(sheet);
  const centred = {
    horizontalCentered: values.get("centerHorizontally") === true,
    verticalCentered: values.get("centerVertically") === true,
    gridLines: values.get("printGridlines") === true,
  };
  const inches = (side: string) => Math.round((Number(values.get(`${side}Margin`)) / 72) * 1e4) / 1e4;
  const fits = fitsPages(sheet);
  const text = (where: "Header" | "Footer") =>
    headParts
      .map(([part, mark]) => {
        const words = headersFooters.get(`defaultForAllPages/${part}${where}`) ?? "";
        return words === "" ? "" : mark + words;
      })
      .join("");
  const line = (where: "Header" | "Footer") => {
    const words = text(where);
    return words === "" ? "" : element(`odd${where}`, {}, escapeXml(words));
  };
  const lines = line("Header") + line("Footer");
  return [
    Object.values(centred).some(Boolean) ? element("printOptions", centred) : "",
    element("pageMargins", Object.fromEntries(margins.map((side) => [side, String(inches(side))]))),
    element("pageSetup", {
      paperSize: paperSizes[String(values.get("paperSize"))],
      scale: !fits && typeof scale === "number" && scale !== 100 ? scale : undefined,
      fitToWidth: fits ? (pages(horizontalFitToPages) ?? "0") : undefined,
      fitToHeight: fits ? (pages(verticalFitToPages) ?? "0") : undefined,
      orientation: String(values.get("orientation")).toLowerCase(),
    }),
    lines === "" ? "" : element("headerFooter", {}, lines),
  ].join("");
}

export function rowBreaks({ pageLayout }: Worksheet): string {
  const rows = [...pageLayout.rowBreaks].sort((a, b) => a - b);
  if (rows.length === 0) return "";
  const each = rows.map((row) => element("brk", { id: row, max: 16383, man: true }));
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, each.join(""));
}

/** Links to places of the workbook; those to the web are not written. */
export function hyperlinks(sheet: Worksheet): string {
  const links = sheet.hyperlinks.entries.flatMap(({ area, value }) => {
    const location = String(value.documentReference ?? "");
    return location === "" ? [] : [element("hyperlink", { ref: areaName(area), location })];
  });
  return links.length === 0 ? "" : element("hyperlinks", {}, links.join(""));
}

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
const fixed = (area: Area) =>
  `$${columnName(area.column)}$${area.row + 1}:$${columnName(lastColumn(area))}$${lastRow(area) + 1}`;

/** The names by which a file keeps print areas and titles. */
export function printNames({ name, pageLayout }: Worksheet): { name: string; formula: string }[] {
  const { printArea, titleRows, titleColumns } = pageLayout;
  const titles = [
    titleColumns && `$${columnName(titleColumns.column)}:$${columnName(lastColumn(titleColumns))}`,
    titleRows && `$${titleRows.row + 1}:$${lastRow(titleRows) + 1}`,
  ].flatMap((range) => (range ? [`${quoted(name)}!${range}`] : []));
  return [
    ...(printArea && printArea.length > 0
      ? [
          {
            name: "_xlnm.Print_Area",
            formula: printArea.map((area) => `${quoted(name)}!${fixed(area)}`).join(","),
          },
        ]
      : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", formula: titles.join(",") }] : []),
  ];
}
