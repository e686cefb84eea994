import { type ChartDescription, type ChartRange, type ChartSeries, inkOn } from "../../../ledger";
import { element, escapeCell, escapeXml } from "../xml";
import { type ChartCells, type KindOfChart, value } from "./kinds";
import { fill, noFill, outline, textProperties } from "./text";

type CellsOf = (range: ChartRange) => ChartCells;

/** One series, in the order of CT_BarSer, CT_LineSer and CT_PieSer, which differ in a few elements. */
export function seriesElement(
  chart: ChartDescription,
  kind: KindOfChart,
  series: ChartSeries,
  index: number,
  cellsOf: CellsOf,
): string {
  const bars = kind.element === "c:barChart";
  const line = kind.element === "c:lineChart";
  const content = [
    value("c:idx", index),
    value("c:order", index),
    element("c:tx", {}, `<c:v>${escapeCell(series.name)}</c:v>`),
    line ? lineLook(series) : shape(series.color),
    bars ? value("c:invertIfNegative", 0) : "",
    line ? marker(series) : "",
    (series.pointColors ?? []).map((color, point) => pointElement(color, point, bars)).join(""),
    labels(chart.labels, kind, series.color),
    element("c:cat", {}, textReference(cellsOf(chart.categories))),
    element("c:val", {}, numberReference(cellsOf(series.values))),
    line ? value("c:smooth", 0) : "",
  ];
  return element("c:ser", {}, content.join(""));
}

const shape = (color: string) => element("c:spPr", {}, fill(color));
const lineLook = ({ color, dashed }: ChartSeries) => element("c:spPr", {}, outline(color, 2, dashed));

function marker({ color, dashed }: ChartSeries): string {
  if (dashed) return element("c:marker", {}, value("c:symbol", "none"));
  const look = element("c:spPr", {}, fill(color) + element("a:ln", {}, noFill));
  return element("c:marker", {}, value("c:symbol", "circle") + value("c:size", 5) + look);
}

function pointElement(color: string, point: number, bars: boolean): string {
  const content = [
    value("c:idx", point),
    bars ? value("c:invertIfNegative", 0) : "",
    value("c:bubble3D", 0),
    shape(color),
  ];
  return element("c:dPt", {}, content.join(""));
}

const shown = ["c:showVal"];
const flags = [
  "c:showLegendKey",
  "c:showVal",
  "c:showCatName",
  "c:showSerName",
  "c:showPercent",
  "c:showBubbleSize",
];

/** Values at the points; null says that there are none, which has to be said. */
export function labels(format: string | null, kind: KindOfChart, color = ""): string {
  const said = (on: readonly string[]) =>
    flags.map((flag) => value(flag, on.includes(flag) ? 1 : 0)).join("");
  if (format === null) return element("c:dLbls", {}, said([]));
  // On the colour itself: in the middle of a bar, or on a ring.
  const centred = kind.labels === "ctr" || kind.element === "c:doughnutChart";
  const content = [
    element("c:numFmt", { formatCode: format, sourceLinked: "0" }),
    element("c:spPr", {}, noFill + element("a:ln", {}, noFill)),
    textProperties({ size: 9, color: centred ? inkOn(color) : "404040" }),
    kind.labels ? value("c:dLblPos", kind.labels) : "",
    said(shown),
  ];
  return element("c:dLbls", {}, content.join(""));
}

function textReference({ reference, values }: ChartCells): string {
  const points = values.map((each, idx) =>
    element("c:pt", { idx }, `<c:v>${escapeCell(String(each ?? ""))}</c:v>`),
  );
  const cache = value("c:ptCount", values.length) + points.join("");
  return element("c:strRef", {}, `<c:f>${escapeXml(reference)}</c:f>${element("c:strCache", {}, cache)}`);
}

/** Cells without a number are gaps. */
function numberReference({ reference, values }: ChartCells): string {
  const points = values.map((each, idx) =>
    typeof each === "number" ? element("c:pt", { idx }, `<c:v>${each}</c:v>`) : "",
  );
  const cache = `<c:formatCode>General</c:formatCode>${value("c:ptCount", values.length)}${points.join("")}`;
  return element("c:numRef", {}, `<c:f>${escapeXml(reference)}</c:f>${element("c:numCache", {}, cache)}`);
}
