import { color, count, flag, number, optional, rangeObject as range, text } from "../checks";
import { notFound } from "../errors";
import { excelType, method, type ObjectOf, type Property, property, readOnly } from "../excelType";
import { type Chart, type Series, Settings } from "../workbook/chart";
import { dataLabelsObject, pointFormatObject, seriesFormatObject } from "./chartParts";
import { setting } from "./settingsTree";

interface Item {
  readonly chart: Chart;
  readonly series: Series;
}

interface Point {
  readonly series: Series;
  readonly index: number;
}

const pointSettings = ({ series, index }: Point) => series.settings.child(`point ${index}`);
const valuesOf = (series: Series) => series.values?.values().flat() ?? [];

const pointObject: ObjectOf<Point> = excelType("ChartPoint", {
  properties: {
    value: readOnly(({ series, index }) => valuesOf(series)[index] ?? null),
    hasDataLabel: property(
      (p) => pointSettings(p).values.get("hasDataLabel") ?? false,
      flag,
      (p, on) => pointSettings(p).values.set("hasDataLabel", on),
    ),
  },
  children: { format: (p) => pointFormatObject(pointSettings(p)) },
});

const pointCollection: ObjectOf<Series> = excelType("ChartPointsCollection", {
  properties: { count: readOnly((series) => valuesOf(series).length) },
  items: (series) => valuesOf(series).map((_v, index) => pointObject({ series, index })),
  methods: {
    getCount: method([], (series) => valuesOf(series).length),
    getItemAt: method([count], (series, index) => {
      if (index >= valuesOf(series).length) throw notFound();
      return pointObject({ series, index });
    }),
  },
});

/** A setting of the series, through the series' own tree. */
const kept = (of: Property<Settings>): Property<Item> => ({
  get: ({ series }) => of.get(series.settings),
  set: ({ series }, value) => of.set?.(series.settings, value),
});

const flags = [
  "hasDataLabels",
  "smooth",
  "showShadow",
  "filtered",
  "varyByCategories",
  "invertIfNegative",
  "showLeaderLines",
];
const numbers = [
  "markerSize",
  "gapWidth",
  "overlap",
  "plotOrder",
  "explosion",
  "firstSliceAngle",
  "doughnutHoleSize",
];
const colors = ["markerBackgroundColor", "markerForegroundColor"];

const seriesObject: ObjectOf<Item> = excelType("ChartSeries", {
  properties: {
    name: property(
      ({ series }) => series.name,
      text,
      ({ series }, name) => {
        series.name = name;
      },
    ),
    chartType: {
      get: ({ chart, series }) => series.settings.values.get("chartType") ?? chart.chartType,
      set: ({ series }, value) => series.settings.values.set("chartType", text(value)),
    },
    axisGroup: kept(setting("axisGroup", text, "Primary")),
    markerStyle: kept(setting("markerStyle", text, "Automatic")),
    ...Object.fromEntries(flags.map((name) => [name, kept(setting(name, flag, false))])),
    ...Object.fromEntries(numbers.map((name) => [name, kept(setting(name, number, 0))])),
    ...Object.fromEntries(colors.map((name) => [name, kept(setting(name, color, ""))])),
  },
  children: {
    format: ({ series }) => seriesFormatObject(series.settings.child("format")),
    dataLabels: ({ series }) => dataLabelsObject(series.settings.child("dataLabels")),
    points: ({ series }) => pointCollection(series),
  },
  methods: {
    delete: method([], ({ chart, series }) => {
      chart.series = chart.series.filter((s) => s !== series);
    }),
    setValues: method([range], ({ series }, source) => {
      series.values = source;
    }),
    setXAxisValues: method([range], ({ series }, source) => {
      series.categories = source;
    }),
    getDimensionValues: method([text], ({ series }, dimension) =>
      dimension === "Categories" ? (series.categories?.text().flat() ?? []) : valuesOf(series),
    ),
  },
});

export const seriesCollection: ObjectOf<Chart> = excelType("ChartSeriesCollection", {
  properties: { count: readOnly((chart) => chart.series.length) },
  items: (chart) => chart.series.map((series) => seriesObject({ chart, series })),
  methods: {
    add: method([optional(text), optional(count)], (chart, name, index) => {
      const series: Series = { name: name ?? "", values: null, categories: null, settings: new Settings() };
      chart.series.splice(index ?? chart.series.length, 0, series);
      return seriesObject({ chart, series });
    }),
    getCount: method([], (chart) => chart.series.length),
    getItemAt: method([count], (chart, i) => {
      const series = chart.series[i];
      if (!series) throw notFound();
      return seriesObject({ chart, series });
    }),
  },
});
