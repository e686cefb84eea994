import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { writeXlsx as writeBook } from "../../../src/files";
import { reportBook } from "../../../src/report";
import { describeChart, placeOf } from "../../../src/workbench/chart";
import { Workbook, type Worksheet } from "../../../src/workbench/host";
import { openXlsx, writeXlsx } from "../../../src/workbench/xlsx";
import { sampleReport } from "../../report/sheetSample";

const book = reportBook(sampleReport(40));
const [wanted] = book.sheets;

const opened = (bytes: Uint8Array): Workbook => {
  const file = openXlsx(bytes);
  const workbook = new Workbook(file.sheets);
  file.fill(workbook);
  return workbook;
};
const sheetIn = ({ sheets: [sheet] }: Workbook): Worksheet => {
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

/** A sheet's charts as descriptions; ranges name no sheet, as those of the sheet's own do not. */
const chartsOf = (sheet: Worksheet) =>
  sheet.charts.map((chart) => {
    const { from, to } = placeOf(chart, sheet);
    return JSON.parse(
      JSON.stringify({
        ...describeChart(chart),
        place: { row: from.row + 1, column: from.column + 1, lastRow: to.row, lastColumn: to.column },
      }),
      (key, value) => (key === "sheet" ? undefined : value),
    );
  });

const pageOf = ({ pageLayout, hyperlinks }: Worksheet) => ({
  values: Object.fromEntries(pageLayout.values),
  feet: Object.fromEntries(pageLayout.headersFooters),
  breaks: [...pageLayout.rowBreaks],
  area: pageLayout.printArea,
  titles: [pageLayout.titleRows, pageLayout.titleColumns],
  links: hyperlinks.entries.length,
});

test("charts of a file come into the workbook as they were described", async () => {
  const sheet = sheetIn(opened(await writeBook(book)));
  expect(chartsOf(sheet)).toEqual(wanted?.charts);
  expect(sheet.charts.length).toBeGreaterThan(2);
});

test("saved and opened again, charts, links and page setup are the same", async () => {
  const first = sheetIn(opened(await writeBook(book)));
  const again = sheetIn(opened(writeXlsx(first.workbook)));
  expect(chartsOf(again)).toEqual(chartsOf(first));
  expect(pageOf(again)).toEqual(pageOf(first));
  expect(pageOf(first)).toMatchObject({
    breaks: wanted?.print.breaks?.map((row) => row - 1),
    area: [{ row: 0, column: 0, rowCount: wanted?.print.area?.lastRow, columnCount: 24 }],
    values: { paperSize: "A4", leftMargin: 28.8, zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } },
    links: wanted?.cells.filter(({ link }) => link && "row" in link).length,
  });
});

test("a chart's parts are well-formed, typed and linked; numbers are cached beside their references", async () => {
  const files = unzipSync(writeXlsx(opened(await writeBook(book))));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const charts = Object.keys(files).filter((path) => path.startsWith("xl/charts/"));
  expect(charts).toHaveLength(wanted?.charts?.length ?? 0);
  for (const path of [...charts, "xl/drawings/drawing1.xml"]) {
    expect(() => new SaxesParser({ xmlns: true }).write(text(path)).close()).not.toThrow();
    expect(text("[Content_Types].xml")).toContain(`PartName="/${path}"`);
  }
  expect(text(charts[0] ?? "")).toMatch(/<c:f>'通报 2024-06-28'!\$A?[A-Z]\$\d+:\$A?[A-Z]\$\d+<\/c:f>/);
  expect(text(charts[0] ?? "")).toMatch(/<c:numCache>.*<c:v>\d+<\/c:v>/s);
  expect(text("xl/worksheets/sheet1.xml")).toMatch(/<drawing r:id="rId1"\/>/);
});

test("a kind that is not drawn is left out and the others stay", async () => {
  const workbook = opened(await writeBook(book));
  const [chart] = sheetIn(workbook).charts;
  if (chart) chart.chartType = "Treemap";
  expect(sheetIn(opened(writeXlsx(workbook))).charts).toHaveLength((wanted?.charts?.length ?? 0) - 1);
});
