import type { ChartDescription, ChartKind, ChartRange, ChartSeries, ValueAxis } from "../../ledger";
import { lastColumn, lastRow } from "../host/workbook/area";
import type { Chart, Series, Settings } from "../host/workbook/chart";
import type { Range } from "../host/workbook/range";
import { kindOf } from "./kinds";

/** Office's first colours, for series that were given none. */
const palette = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

const at = (settings: Settings, path: string): unknown => {
  const names = path.split("/");
  const last = names.pop() ?? "";
  return names.reduce((node, name) => node.child(name), settings).values.get(last);
};
const textAt = (settings: Settings, path: string): string | undefined => {
  const value = at(settings, path);
  return typeof value === "string" && value !== "" ? value : undefined;
};
const numberAt = (settings: Settings, path: string): number | undefined => {
  const value = at(settings, path);
  return typeof value === "number" ? value : undefined;
};
const colorAt = (settings: Settings, path: string) => textAt(settings, path)?.replace(/^#/, "").toUpperCase();

/** A chart's ranges name their sheet by its id. */
const rangeOf = ({ area, sheet }: Range): ChartRange => ({
  row: area.row + 1,
  column: area.column + 1,
  lastRow: lastRow(area) + 1,
  lastColumn: lastColumn(area) + 1,
  sheet: sheet.id,
});

/** What the add-in made of a chart, as the plain description that it is drawn and written from; null for what cannot be drawn. */
export function describeChart(chart: Chart): Omit<ChartDescription, "place"> | null {
  const kind = kindOf(chart.chartType);
  const series = chart.series.filter(({ values }) => values !== null);
  const [first] = series;
  const named = first?.categories ?? first?.values;
  if (!kind || !first || !named) return null;
  const { settings } = chart;
  const visible = (part: string) => settings.child(part).values.get("visible") !== false;
  const labelled = first.settings.values.get("hasDataLabels") === true;
  return {
    name: chart.name,
    kind,
    title: visible("title") ? (textAt(settings, "title/text") ?? "") : "",
    categories: rangeOf(named),
    series: series.flatMap((each, index) => seriesOf(each, index, kind)),
    legend: visible("legend")
      ? textAt(settings, "legend/position") === "Right"
        ? "right"
        : "bottom"
      : "none",
    labels: labelled ? (textAt(first.settings, "dataLabels/numberFormat") ?? "General") : null,
    valueAxis:
      isRound(kind) || at(settings, "axes/valueAxis/visible") === false ? null : valueAxisOf(settings),
    topDown: at(settings, "axes/categoryAxis/reversePlotOrder") === true,
  };
}

const isRound = (kind: ChartKind) => kind === "pie" || kind === "doughnut";

function seriesOf({ name, values, settings }: Series, index: number, kind: ChartKind): ChartSeries[] {
  if (!values) return [];
  const own = (at: number) => palette[at % palette.length] ?? "";
  const color = colorAt(settings, kind === "line" ? "format/line/color" : "format/fill/color") ?? own(index);
  const points = values
    .values()
    .flat()
    .map((_, at) => colorAt(settings, `point ${at}/fill/color`) ?? (isRound(kind) ? own(at) : undefined));
  return [
    {
      name,
      values: rangeOf(values),
      color,
      ...(points.some((each) => each !== undefined)
        ? { pointColors: points.map((each) => each ?? color) }
        : {}),
      ...(textAt(settings, "format/line/lineStyle") === "Dash" ? { dashed: true } : {}),
    },
  ];
}

function valueAxisOf(settings: Settings): ValueAxis {
  const limits = Object.fromEntries(
    (["minimum", "maximum", "majorUnit"] as const).flatMap((name) => {
      const value = numberAt(settings, `axes/valueAxis/${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { ...limits, format: textAt(settings, "axes/valueAxis/numberFormat") ?? "General" };
}
