import {
  type Check,
  count,
  flag,
  maybeRangeOrAddress,
  number,
  oneOf,
  optional,
  rangeObject as range,
  rangeOrAddress,
  text,
} from "../checks";
import { invalid, notFound } from "../errors";
import { excelType, method, type ObjectOf, type Property, property, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import { lastColumn, lastRow } from "../workbook/area";
import { Chart } from "../workbook/chart";
import type { Range } from "../workbook/range";
import type { Worksheet } from "../workbook/worksheet";
import {
  areaFormatObject,
  axesObject,
  dataLabelsObject,
  legendObject,
  plotAreaObject,
  titleObject,
} from "./chartParts";
import { seriesCollection } from "./chartSeries";
import { toRange } from "./rangeNavigation";
import { worksheetObject } from "./worksheet";

interface Item {
  readonly sheet: Worksheet;
  readonly chart: Chart;
}

const chartTypes = oneOf(
  ...["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100"],
  ...[
    "Line",
    "LineStacked",
    "LineMarkers",
    "LineMarkersStacked",
    "Pie",
    "PieExploded",
    "Doughnut",
    "DoughnutExploded",
  ],
  ...["Area", "AreaStacked", "AreaStacked100", "XYScatter", "XYScatterLines", "XYScatterSmooth", "Bubble"],
  ...[
    "Radar",
    "RadarMarkers",
    "RadarFilled",
    "Waterfall",
    "Funnel",
    "Treemap",
    "Sunburst",
    "Histogram",
    "Pareto",
  ],
);

const editable = ({ sheet }: Item) => checkSheet(sheet, "allowEditObjects");

const placed = (key: "left" | "top" | "width" | "height"): Property<Item> =>
  property(
    ({ chart }: Item) => chart[key],
    number,
    (item, value) => {
      editable(item);
      if (value < 0) throw invalid();
      item.chart[key] = value;
    },
  );

const kept = <V>(name: string, check: Check<V>, initial: V): Property<Item> =>
  property(
    ({ chart }: Item) => chart.settings.values.get(name) ?? initial,
    check,
    (item, value) => {
      editable(item);
      item.chart.settings.values.set(name, value);
    },
  );

/** Puts the chart over the cells from the first to the last. */
function setPosition(item: Item, start: Range | string, end: Range | string | undefined): void {
  editable(item);
  const { sheet, chart } = item;
  const corner = sheet.range({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  const first = toRange(corner, start);
  const total = (to: number, size: (line: number) => number) => {
    let sum = 0;
    for (let i = 0; i < to; i++) sum += size(i);
    return sum;
  };
  const [width, height] = [(c: number) => sheet.columnWidth(c), (r: number) => sheet.rowHeight(r)];
  chart.left = total(first.area.column, width);
  chart.top = total(first.area.row, height);
  if (end === undefined) return;
  const last = toRange(corner, end).area;
  chart.width = total(lastColumn(last) + 1, width) - chart.left;
  chart.height = total(lastRow(last) + 1, height) - chart.top;
}

const seriesBy = optional(oneOf("Auto", "Columns", "Rows"));

export const chartObject: ObjectOf<Item> = excelType("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: readOnly(({ chart }) => chart.id),
    name: property(
      ({ chart }) => chart.name,
      text,
      (item, name) => {
        editable(item);
        item.chart.name = name;
      },
    ),
    chartType: property(
      ({ chart }) => chart.chartType,
      chartTypes,
      (item, type) => {
        editable(item);
        item.chart.chartType = type;
      },
    ),
    left: placed("left"),
    top: placed("top"),
    width: placed("width"),
    height: placed("height"),
    style: kept("style", number, 2),
    plotBy: kept("plotBy", oneOf("Rows", "Columns"), "Columns"),
    plotVisibleOnly: kept("plotVisibleOnly", flag, true),
    displayBlanksAs: kept("displayBlanksAs", oneOf("NotPlotted", "Zero", "Interplotted"), "NotPlotted"),
    showAllFieldButtons: kept("showAllFieldButtons", flag, false),
    showDataLabelsOverMaximum: kept("showDataLabelsOverMaximum", flag, true),
    categoryLabelLevel: kept("categoryLabelLevel", number, 0),
    seriesNameLevel: kept("seriesNameLevel", number, 0),
  },
  children: {
    title: ({ chart }) => titleObject(chart.settings.child("title")),
    legend: ({ chart }) => legendObject(chart.settings.child("legend")),
    dataLabels: ({ chart }) => dataLabelsObject(chart.settings.child("dataLabels")),
    axes: ({ chart }) => axesObject(chart.settings.child("axes")),
    format: ({ chart }) => areaFormatObject(chart.settings.child("format")),
    plotArea: ({ chart }) => plotAreaObject(chart.settings.child("plotArea")),
    series: ({ chart }) => seriesCollection(chart),
    worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    activate: method([], ({ sheet }) => sheet.workbook.activate(sheet)),
    delete: method([], (item) => {
      editable(item);
      item.sheet.charts.splice(item.sheet.charts.indexOf(item.chart), 1);
    }),
    setData: method([range, seriesBy], (item, source, by = "Auto") => {
      editable(item);
      item.chart.setData(source, by);
    }),
    setPosition: method([rangeOrAddress, maybeRangeOrAddress], setPosition),
  },
});

const find = (sheet: Worksheet, key: string) => {
  const chart = sheet.charts.find((c) => c.id === key) ?? sheet.charts.find((c) => c.name === key);
  return chart ? chartObject({ sheet, chart }) : null;
};
const findOrError = (sheet: Worksheet, key: string) => {
  const found = find(sheet, key);
  if (!found) throw notFound();
  return found;
};

export const chartCollection: ObjectOf<Worksheet> = excelType("ChartCollection", {
  properties: { count: readOnly((sheet) => sheet.charts.length) },
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  item: method([text], findOrError),
  methods: {
    add: method([chartTypes, range, seriesBy], (sheet, type, source, by = "Auto") => {
      checkSheet(sheet, "allowEditObjects");
      const chart = new Chart(sheet.workbook.newId("chart"), `图表 ${sheet.charts.length + 1}`, type);
      chart.setData(source, by);
      sheet.charts.push(chart);
      return chartObject({ sheet, chart });
    }),
    getCount: method([], (sheet) => sheet.charts.length),
    getItem: method([text], findOrError),
    getItemAt: method([count], (sheet, i) => {
      const chart = sheet.charts[i];
      if (!chart) throw notFound();
      return chartObject({ sheet, chart });
    }),
    getItemOrNullObject: method([text], find),
  },
});
