import type { ChartDescription, ChartRange } from "../../../ledger";
import { element, linkSpace, prolog } from "../xml";
import { axes } from "./axes";
import {
  type ChartCells,
  categoryAxis,
  chartSpace,
  drawingSpace,
  type KindOfChart,
  kinds,
  value,
  valueAxis,
} from "./kinds";
import { labels, seriesElement } from "./series";
import { fill, noFill, richText, textProperties } from "./text";

/** One chart part. The order of its elements is the schema's (ECMA-376, CT_ChartSpace). */
export function chartXml(chart: ChartDescription, cellsOf: (range: ChartRange) => ChartCells): string {
  const kind = kinds[chart.kind];
  const round = chart.kind === "pie" || chart.kind === "doughnut";
  const plot = element(
    "c:plotArea",
    {},
    `<c:layout/>${plotted(chart, kind, cellsOf)}${round ? "" : axes(chart, kind)}`,
  );
  const content = [
    title(chart.title),
    value("c:autoTitleDeleted", chart.title === "" ? 1 : 0),
    plot,
    legend(chart.legend),
    value("c:plotVisOnly", 0),
    value("c:dispBlanksAs", "gap"),
  ];
  const space = [
    value("c:date1904", 0),
    value("c:roundedCorners", 0),
    element("c:chart", {}, content.join("")),
    element("c:spPr", {}, fill("FFFFFF") + noFillLine),
    textProperties({ size: 9, color: "404040" }),
  ];
  const spaces = { "xmlns:c": chartSpace, "xmlns:a": drawingSpace, "xmlns:r": linkSpace };
  return prolog + element("c:chartSpace", spaces, space.join(""));
}

const noFillLine = element("a:ln", {}, noFill);

function title(words: string): string {
  if (words === "") return "";
  const text = element("c:tx", {}, richText(words, { size: 11, color: "1F2933", bold: true }));
  return element("c:title", {}, text + value("c:overlay", 0));
}

const places = { bottom: "b", right: "r" } as const;

function legend(where: ChartDescription["legend"]): string {
  if (where === "none") return "";
  const content =
    value("c:legendPos", places[where]) +
    value("c:overlay", 0) +
    textProperties({ size: 9, color: "404040" });
  return element("c:legend", {}, content);
}

function plotted(
  chart: ChartDescription,
  kind: KindOfChart,
  cellsOf: (range: ChartRange) => ChartCells,
): string {
  const series = chart.series.map((each, index) => seriesElement(chart, kind, each, index, cellsOf)).join("");
  const head = [
    kind.direction ? value("c:barDir", kind.direction) : "",
    kind.grouping ? value("c:grouping", kind.grouping) : "",
    value("c:varyColors", kind.grouping ? 0 : 1),
  ].join("");
  const after: Record<KindOfChart["element"], string> = {
    "c:barChart":
      value("c:gapWidth", 55) + (kind.grouping === "stacked" ? value("c:overlap", 100) : "") + axisIds,
    "c:lineChart": value("c:marker", 1) + axisIds,
    "c:pieChart": value("c:firstSliceAng", 0),
    "c:doughnutChart": value("c:firstSliceAng", 0) + value("c:holeSize", 58),
  };
  return element(kind.element, {}, head + series + labels(null, kind) + after[kind.element]);
}

const axisIds = value("c:axId", categoryAxis) + value("c:axId", valueAxis);
