import { kinds } from "../../files/xlsx/chart";
import type { ChartKind } from "../../ledger";
import type { XmlElement } from "../../manifest";
import { chartTypeOf, putAt } from "../chart";
import { Chart, type Series, Settings } from "../host/workbook/chart";
import type { Range } from "../host/workbook/range";
import type { Worksheet } from "../host/workbook/worksheet";
import { child, children, textOf } from "./tree";

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** Below an element, by a path of names. */
const at = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce(child, element);
const value = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  at(element, ...names)?.attributes.val;

/** Charts of a drawing part, with their own parts by the drawing's links. Kinds that the workbench does not draw are left out. */
export function readCharts(
  sheet: Worksheet,
  drawing: XmlElement | undefined,
  chartOf: (link: string) => XmlElement | undefined,
): void {
  for (const anchor of children(drawing, "twoCellAnchor")) {
    const frame = child(anchor, "graphicFrame");
    const link = at(frame, "graphic", "graphicData", "chart")?.attributes["r:id"];
    const root = link === undefined ? undefined : chartOf(link);
    const name = at(frame, "nvGraphicFramePr", "cNvPr")?.attributes.name ?? "";
    const chart = root && readChart(root, name, sheet);
    if (!chart) continue;
    putAt(chart, { from: cornerOf(child(anchor, "from")), to: cornerOf(child(anchor, "to")) }, sheet);
    sheet.charts.push(chart);
  }
}

function cornerOf(element: XmlElement | undefined) {
  const number = (name: string) => Number(textOf(child(element, name)) || 0);
  return {
    row: number("row"),
    column: number("col"),
    right: number("colOff") / 12700,
    down: number("rowOff") / 12700,
  };
}

function readChart(root: XmlElement, name: string, sheet: Worksheet): Chart | undefined {
  const content = child(root, "chart");
  const area = child(content, "plotArea");
  const plot = children(area).find((each) =>
    Object.values(kinds).some(({ element }) => local(element) === each.name),
  );
  const kind = plot && kindOf(plot);
  if (!kind) return undefined;
  const chart = new Chart(sheet.workbook.newId("chart"), name, chartTypeOf(kind));
  const set = (path: string, given: unknown) => put(chart.settings, path, given);
  const title = textOf(at(content, "title", "tx", "rich"));
  set("title/text", title);
  set("title/visible", title !== "");
  const legend = child(content, "legend");
  set("legend/visible", legend !== undefined);
  set("legend/position", value(legend, "legendPos") === "r" ? "Right" : "Bottom");
  set(
    "axes/categoryAxis/reversePlotOrder",
    value(child(area, "catAx"), "scaling", "orientation") === "maxMin",
  );
  const axis = child(area, "valAx");
  set("axes/valueAxis/visible", axis !== undefined && value(axis, "delete") !== "1");
  set("axes/valueAxis/numberFormat", at(axis, "numFmt")?.attributes.formatCode);
  for (const [key, ...path] of limits) {
    const limit = value(axis, ...path);
    if (limit !== undefined) set(`axes/valueAxis/${key}`, Number(limit));
  }
  chart.series = children(plot, "ser").map((each) => readSeries(each, kind, sheet));
  return chart;
}

const limits = [
  ["minimum", "scaling", "min"],
  ["maximum", "scaling", "max"],
  ["majorUnit", "majorUnit"],
] as const;

function kindOf(plot: XmlElement): ChartKind | undefined {
  const [direction = null, grouping] = [value(plot, "barDir"), value(plot, "grouping")];
  return (Object.keys(kinds) as ChartKind[]).find((name) => {
    const kind = kinds[name];
    const isAlike = local(kind.element) === plot.name && kind.direction === direction;
    return isAlike && (kind.element !== "c:barChart" || kind.grouping === grouping);
  });
}

function readSeries(element: XmlElement, kind: ChartKind, sheet: Worksheet): Series {
  const settings = new Settings();
  const look = child(element, "spPr");
  const line = child(look, "ln");
  if (kind === "line") {
    put(settings, "format/line/color", colour(line));
    if (value(line, "prstDash") !== undefined) put(settings, "format/line/lineStyle", "Dash");
  } else put(settings, "format/fill/color", colour(look));
  for (const point of children(element, "dPt"))
    put(settings, `point ${value(point, "idx")}/fill/color`, colour(child(point, "spPr")));
  const labels = child(element, "dLbls");
  put(settings, "hasDataLabels", value(labels, "showVal") === "1");
  put(settings, "dataLabels/numberFormat", at(labels, "numFmt")?.attributes.formatCode);
  return {
    name: textOf(at(element, "tx", "v")) || textOf(at(element, "tx", "strRef", "strCache")),
    values: rangeOf(at(element, "val", "numRef", "f"), sheet),
    categories: rangeOf(at(element, "cat", "strRef", "f") ?? at(element, "cat", "numRef", "f"), sheet),
    settings,
  };
}

const colour = (look: XmlElement | undefined): string | undefined => {
  const rgb = value(look, "solidFill", "srgbClr");
  return rgb && `#${rgb}`;
};

/** Null where a reference is no range of this workbook. */
function rangeOf(reference: XmlElement | undefined, sheet: Worksheet): Range | null {
  try {
    return reference ? sheet.workbook.resolve(textOf(reference), sheet) : null;
  } catch {
    return null;
  }
}

/** What is undefined stays unset. */
function put(settings: Settings, path: string, given: unknown): void {
  if (given === undefined) return;
  const names = path.split("/");
  const last = names.pop() ?? "";
  names.reduce((node, name) => node.child(name), settings).values.set(last, given);
}
