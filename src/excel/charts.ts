import { type ChartDescription, type ChartKind, type ChartRange, type ChartSeries, inkOn } from "../ledger";
import { type Batch, OPERATION } from "./batch";

/** Excel's own names (Excel.ChartType), and where a kind's values are written. Doughnuts take no place for theirs. */
const kinds = {
  bar: { type: "BarClustered", labels: "OutsideEnd" },
  stackedBar: { type: "BarStacked", labels: "Center" },
  column: { type: "ColumnClustered", labels: "OutsideEnd" },
  stackedColumn: { type: "ColumnStacked", labels: "Center" },
  line: { type: "LineMarkers", labels: "Top" },
  pie: { type: "Pie", labels: "OutsideEnd" },
  doughnut: { type: "Doughnut", labels: null },
} as const satisfies Record<ChartKind, { type: string; labels: string | null }>;

const legends = { bottom: "Bottom", right: "Right" } as const;
const grey = "#404040";

/** Charts of a sheet whose cells are written; `sheetOf` gives the sheet of a range by its key, the chart's own by none. */
export async function addCharts(
  batch: Batch,
  charts: readonly ChartDescription[],
  sheetOf: (key: string | undefined) => Excel.Worksheet,
): Promise<void> {
  for (const chart of charts) {
    const points = chart.series.reduce((sum, { pointColors = [] }) => sum + pointColors.length, 0);
    await batch.room(OPERATION * (20 + chart.series.length * 8 + points * 2));
    addChart(chart, sheetOf);
  }
}

function addChart(chart: ChartDescription, sheetOf: (key: string | undefined) => Excel.Worksheet): void {
  const rangeOf = ({ sheet, row, column, lastRow, lastColumn }: ChartRange) =>
    sheetOf(sheet).getRangeByIndexes(row - 1, column - 1, lastRow - row + 1, lastColumn - column + 1);
  const [first] = chart.series;
  if (!first) return;
  const kind = kinds[chart.kind];
  const drawn = sheetOf(undefined).charts.add(kind.type, rangeOf(first.values), "Auto");
  const { row, column, lastRow, lastColumn } = chart.place;
  const home = sheetOf(undefined);
  drawn.setPosition(
    home.getRangeByIndexes(row - 1, column - 1, 1, 1),
    home.getRangeByIndexes(lastRow - 1, lastColumn - 1, 1, 1),
  );
  drawn.name = chart.name;
  drawn.plotVisibleOnly = false;
  drawn.title.text = chart.title;
  drawn.title.format.font.size = 11;
  drawn.title.format.font.bold = true;
  drawn.legend.visible = chart.legend !== "none";
  if (chart.legend !== "none") {
    drawn.legend.position = legends[chart.legend];
    drawn.legend.format.font.size = 9;
  }
  chart.series.forEach((series, index) => {
    // Excel made the first from the range itself.
    const own = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name);
    own.setValues(rangeOf(series.values));
    own.setXAxisValues(rangeOf(chart.categories));
    own.name = series.name;
    lookOfSeries(own, series, chart);
  });
  if (chart.kind !== "pie" && chart.kind !== "doughnut") lookOfAxes(drawn.axes, chart);
}

function lookOfSeries(own: Excel.ChartSeries, series: ChartSeries, chart: ChartDescription): void {
  const { labels } = kinds[chart.kind];
  if (chart.kind === "line") {
    own.format.line.color = `#${series.color}`;
    own.format.line.weight = 2;
    own.format.line.lineStyle = series.dashed ? "Dash" : "Continuous";
    own.markerStyle = series.dashed ? "None" : "Circle";
    own.markerSize = 5;
    own.markerBackgroundColor = `#${series.color}`;
    own.markerForegroundColor = `#${series.color}`;
  } else own.format.fill.setSolidColor(`#${series.color}`);
  if (/bar|column/i.test(chart.kind)) own.gapWidth = 55;
  if (chart.kind.startsWith("stacked")) own.overlap = 100;
  (series.pointColors ?? []).forEach((color, at) => {
    own.points.getItemAt(at).format.fill.setSolidColor(`#${color}`);
  });
  own.hasDataLabels = chart.labels !== null;
  if (chart.labels === null) return;
  own.dataLabels.showValue = true;
  own.dataLabels.linkNumberFormat = false;
  own.dataLabels.numberFormat = chart.labels;
  own.dataLabels.format.font.size = 9;
  own.dataLabels.format.font.color =
    labels === "OutsideEnd" || labels === "Top" ? grey : `#${inkOn(series.color)}`;
  if (labels) own.dataLabels.position = labels;
}

function lookOfAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: ChartDescription): void {
  const numbers = chart.valueAxis;
  categoryAxis.format.font.size = 9;
  categoryAxis.majorTickMark = "None";
  categoryAxis.tickLabelPosition = "Low";
  // Each bar is named, though Excel would leave names out where it is tight.
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.reversePlotOrder = chart.topDown;
  valueAxis.minimum = numbers ? (numbers.minimum ?? "") : 0;
  valueAxis.majorGridlines.visible = numbers !== null;
  if (numbers) {
    valueAxis.format.font.size = 9;
    valueAxis.linkNumberFormat = false;
    valueAxis.numberFormat = numbers.format;
    valueAxis.maximum = numbers.maximum ?? "";
    valueAxis.majorUnit = numbers.majorUnit ?? "";
    valueAxis.majorGridlines.format.line.color = "#E5E7EB";
  } else valueAxis.visible = false;
}
