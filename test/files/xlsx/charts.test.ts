import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../../src/files";
import type { ChartDescription, ChartKind, SheetDescription, WorkbookDescription } from "../../../src/ledger";
import { parseXml, type XmlElement } from "../../../src/manifest";

const kinds: ChartKind[] = ["bar", "stackedBar", "column", "stackedColumn", "line", "pie", "doughnut"];

const chart = (kind: ChartKind, index: number): ChartDescription => ({
  name: `图 ${index}`,
  kind,
  title: "甲 & <乙>",
  place: { row: 6 + index * 10, column: 1, lastRow: 14 + index * 10, lastColumn: 4 },
  categories: { row: 2, column: 1, lastRow: 4, lastColumn: 1 },
  series: [
    { name: "达标", color: "2E7D32", values: { row: 2, column: 2, lastRow: 4, lastColumn: 2 } },
    {
      name: "未达标",
      color: "C62828",
      dashed: true,
      values: { row: 2, column: 3, lastRow: 4, lastColumn: 3 },
    },
  ].slice(0, kind === "pie" || kind === "doughnut" ? 1 : 2),
  legend: "bottom",
  labels: "0;;",
  valueAxis: kind === "line" ? { minimum: 0, format: "0" } : null,
  topDown: kind.includes("ar"),
});

const sheet = (key: string, charts: ChartDescription[]): SheetDescription => ({
  key,
  name: `它's ${key}`,
  tabColor: "1F4E79",
  widths: [20, 10, 10, 10],
  heights: {},
  cells: [
    ["文件", "达标", "未达标"],
    ["甲", 3, 1],
    ["乙 & 丙", 2, 0],
    ["丁", null, 5],
  ].flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value, style: "plain" }))),
  merges: [{ row: 5, column: 1, lastRow: 5, lastColumn: 3 }],
  tables: [],
  charts,
  validations: [],
  freeze: { rows: 0, columns: 0 },
  gridlines: false,
  print: { paper: "A4", landscape: false, repeatRows: null, footer: "", breaks: [30] },
});

const description: WorkbookDescription = {
  title: "图",
  date: "2024-06-30",
  font: { name: "等线", size: 10 },
  styles: { plain: {} },
  sheets: [sheet("a", kinds.map(chart)), sheet("b", []), sheet("c", [chart("bar", 0)])],
  names: [],
};

const unpacked = async () => unzipSync(await writeXlsx(description));
const text = (files: Record<string, Uint8Array>, path: string) => strFromU8(files[path] ?? new Uint8Array());
const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];
const named = (element: XmlElement, name: string) => all(element).filter((each) => each.name === name);

test("every part is well-formed, has its content type, and every link leads to a part", async () => {
  const files = await unpacked();
  const paths = Object.keys(files);
  for (const path of paths) expect(() => parseXml(text(files, path))).not.toThrow();
  const types = named(parseXml(text(files, "[Content_Types].xml")), "Override").map(
    ({ attributes }) => attributes.PartName,
  );
  expect(types.sort()).toEqual(
    paths
      .filter((path) => !path.endsWith(".rels") && !path.startsWith("["))
      .map((path) => `/${path}`)
      .sort(),
  );
  for (const rels of paths.filter((path) => path.endsWith(".rels"))) {
    const folder = rels.replace("_rels/", "").replace(/[^/]*$/, "");
    for (const { attributes } of named(parseXml(text(files, rels)), "Relationship"))
      expect(paths).toContain(new URL(attributes.Target ?? "", `file:///${folder}`).pathname.slice(1));
  }
  expect(paths.filter((path) => path.startsWith("xl/charts/"))).toHaveLength(kinds.length + 1);
  expect(paths.filter((path) => /^xl\/drawings\/\w+\.xml$/.test(path))).toHaveLength(2);
});

test("the drawing of a sheet names its charts by their links, in order", async () => {
  const files = await unpacked();
  const drawing = parseXml(text(files, "xl/drawings/drawing1.xml"));
  expect(named(drawing, "chart").map(({ attributes }) => attributes["r:id"])).toEqual(
    kinds.map((_, index) => `rId${index + 1}`),
  );
  const worksheet = parseXml(text(files, "xl/worksheets/sheet3.xml"));
  expect(named(worksheet, "drawing")[0]?.attributes["r:id"]).toBe("rId1");
  expect(text(files, "xl/drawings/_rels/drawing2.xml.rels")).toContain(
    `../charts/chart${kinds.length + 1}.xml`,
  );
});

/** Order of elements in ECMA-376 part 1, 21.2.2: a program that holds to the schema refuses any other. */
const order: Record<string, string[]> = {
  chartSpace: ["date1904", "roundedCorners", "chart", "spPr", "txPr"],
  chart: ["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
  ser: [
    ...["idx", "order", "tx", "spPr", "invertIfNegative", "marker", "explosion", "dPt"],
    ...["dLbls", "cat", "val", "smooth"],
  ],
  barChart: [...["barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "axId"]],
  lineChart: ["grouping", "varyColors", "ser", "dLbls", "marker", "axId"],
  pieChart: ["varyColors", "ser", "dLbls", "firstSliceAng"],
  doughnutChart: ["varyColors", "ser", "dLbls", "firstSliceAng", "holeSize"],
  dLbls: [
    ...["numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName"],
    ...["showSerName", "showPercent", "showBubbleSize"],
  ],
  catAx: [
    ...["axId", "scaling", "delete", "axPos", "majorGridlines", "numFmt", "majorTickMark"],
    ...["minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "auto", "lblAlgn"],
    ...["lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"],
  ],
  valAx: [
    ...["axId", "scaling", "delete", "axPos", "majorGridlines", "numFmt", "majorTickMark"],
    ...["minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween"],
    "majorUnit",
  ],
};

test("elements stand in the order of the schema", async () => {
  const files = await unpacked();
  let looked = 0;
  for (const index of kinds.keys()) {
    for (const element of all(parseXml(text(files, `xl/charts/chart${index + 1}.xml`)))) {
      const wanted = order[element.name];
      if (!wanted) continue;
      looked++;
      const places = element.children.map(({ name }) => wanted.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  }
  expect(looked).toBeGreaterThan(60);
});

test("stacked bars and doughnuts place no label where Excel refuses the file", async () => {
  const files = await unpacked();
  const placesOf = (kind: ChartKind) =>
    named(parseXml(text(files, `xl/charts/chart${kinds.indexOf(kind) + 1}.xml`)), "dLblPos").map(
      ({ attributes }) => attributes.val,
    );
  expect(placesOf("stackedBar")).toEqual(["ctr", "ctr"]);
  expect(placesOf("stackedColumn")).toEqual(["ctr", "ctr"]);
  expect(placesOf("doughnut")).toEqual([]);
  expect(placesOf("bar")).toEqual(["outEnd", "outEnd"]);
});

test("values are cached beside the references; a cell without a number is a gap", async () => {
  const files = await unpacked();
  const [series] = named(parseXml(text(files, "xl/charts/chart1.xml")), "ser");
  if (!series) throw new Error("no series");
  expect(named(series, "f").map((f) => f.text)).toEqual(["'它''s a'!$A$2:$A$4", "'它''s a'!$B$2:$B$4"]);
  const [categories, values] = ["strCache", "numCache"].map((name) =>
    named(series, name)
      .flatMap((cache) => named(cache, "pt"))
      .map((point) => [point.attributes.idx, point.children[0]?.text]),
  );
  expect(categories).toEqual([
    ["0", "甲"],
    ["1", "乙 & 丙"],
    ["2", "丁"],
  ]);
  expect(values).toEqual([
    ["0", "3"],
    ["1", "2"],
  ]);
});

test("the same description gives the same bytes", async () => {
  expect(Buffer.from(await writeXlsx(description)).equals(Buffer.from(await writeXlsx(description)))).toBe(
    true,
  );
});
