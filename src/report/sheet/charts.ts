import type { ChartDescription, FreeCell, ChartSeries as Series } from "../../ledger";
import { fill } from "../../locales/fill";
import type { ReportSheetText } from "../../locales/zh-CN/reportSheet";
import type { ReportChart } from "../report";
import { COLUMNS, type Page } from "./page";

/** The charts' numbers stand beside the page, outside what is printed. */
export const DATA_COLUMN = COLUMNS + 2;
/** Widths of the columns that hold them, from `DATA_COLUMN`. */
export const dataWidths = [24, 10, 10, 10, 10, 10, 10];

/** Characters of a category that are enough to know it by; a longer one would push the bars aside. */
const LABEL = 14;
/** Bars that fit half a page. */
const SHORT = 8;
/** Points of a row of the grid behind the charts: less where that keeps them all on the page. */
const ROW = 15;
const LEAST_ROW = 9.5;
/** Points that a lying bar takes with its name, where rows have their full height: LibreOffice drops names that come closer. */
const BAR = 21;
/** Points of title and legend. */
const FRAME = 70;
/** Colours of slices that have none of their own. */
const palette = ["2E75B6", "2E7D32", "C77700", "C62828", "7B5EA7", "5F6B7A", "00838F", "8D6E63"];

/** Charts that stand beside each other. */
interface Line {
  charts: readonly ReportChart[];
  /** Rows of the grid behind them. */
  rows: number;
}

/** Lays the charts out, small ones two a line before the wide ones, and writes their numbers beside the page. */
export function addCharts(
  page: Page,
  charts: readonly ReportChart[],
  text: ReportSheetText,
): ChartDescription[] {
  const data = new DataBlock(page, text);
  const lines = linesOf(
    charts.filter(({ categories, series }) => categories.length > 0 && series.length > 0),
  );
  const rows = lines.reduce((sum, line) => sum + line.rows, 0);
  const fitting = Math.floor((page.left() / Math.max(1, rows)) * 4) / 4;
  const height = fitting < LEAST_ROW ? ROW : Math.min(ROW, fitting);
  return lines.flatMap((line) => {
    page.keep(line.rows * height);
    const row = page.row;
    for (let at = 0; at < line.rows; at++) page.end(height);
    const span = COLUMNS / line.charts.length;
    return line.charts.map((chart, at) =>
      describeChart(
        chart,
        { row, column: 1 + at * span, lastRow: page.row - 1, lastColumn: (at + 1) * span },
        data,
      ),
    );
  });
}

const isWide = ({ kind, categories }: ReportChart): boolean =>
  categories.length > SHORT && kind !== "doughnut";

function linesOf(charts: readonly ReportChart[]): Line[] {
  const small = charts.filter((chart) => !isWide(chart));
  const pairs = small.flatMap((_, at) => (at % 2 === 0 ? [small.slice(at, at + 2)] : []));
  const alone = charts.filter(isWide).map((chart) => [chart]);
  return [...pairs, ...alone].map((line) => ({ charts: line, rows: Math.max(...line.map(rowsOf)) }));
}

function rowsOf({ kind, categories }: ReportChart): number {
  const bars = kind === "stackedBar" ? categories.length : 0;
  return Math.max(13, Math.ceil((bars * BAR + FRAME) / ROW));
}

/** Writes blocks of numbers under each other beside the page. */
class DataBlock {
  #row = 1;

  constructor(
    readonly page: Page,
    readonly text: ReportSheetText,
  ) {
    this.#put(DATA_COLUMN, text.chartData);
    this.#row = 3;
  }

  #put(column: number, value: FreeCell["value"]): void {
    this.page.cells.push({ row: this.#row, column, value, style: "report.data" });
  }

  /** @returns the first and last row of the categories */
  add(
    title: string,
    categories: readonly string[],
    series: readonly { name: string; values: readonly number[] }[],
  ) {
    this.#put(DATA_COLUMN, title);
    this.#row++;
    this.#put(DATA_COLUMN, this.text.category);
    for (const [at, { name }] of series.entries()) this.#put(DATA_COLUMN + 1 + at, name);
    this.#row++;
    const first = this.#row;
    categories.forEach((category, line) => {
      this.#put(DATA_COLUMN, category);
      for (const [at, { values }] of series.entries()) this.#put(DATA_COLUMN + 1 + at, values[line] ?? 0);
      this.#row++;
    });
    const last = this.#row - 1;
    this.#row++;
    return { first, last };
  }
}

function describeChart(
  chart: ReportChart,
  place: ChartDescription["place"],
  data: DataBlock,
): ChartDescription {
  const { categories, series } = chart.kind === "doughnut" ? slices(chart) : chart;
  const shown = categories.map((words, at) => {
    const name = shortened(words, data.text);
    return chart.kind === "doughnut" ? `${name} ${series[0]?.values[at] ?? 0}` : name;
  });
  const { first, last } = data.add(chart.title, shown, series);
  const range = (column: number) => ({ row: first, lastRow: last, column, lastColumn: column });
  const lying = chart.kind === "stackedBar";
  return {
    name: chart.title,
    kind: chart.kind,
    title: chart.title,
    place,
    categories: range(DATA_COLUMN),
    series: series.map(({ name, color, ...rest }, at): Series => {
      const pointColors = rest.pointColors ? { pointColors: [...rest.pointColors] } : {};
      return { name, color, values: range(DATA_COLUMN + 1 + at), ...pointColors };
    }),
    legend: series.length > 1 || chart.kind === "doughnut" ? "bottom" : "none",
    // Nothing is written where there is nothing. A ring's narrow slices have no room: its numbers stand with their names.
    labels: chart.kind === "line" || chart.kind === "doughnut" ? null : "0;;",
    valueAxis: lying || chart.kind === "doughnut" ? null : { minimum: 0, format: "0" },
    topDown: lying,
  };
}

type Slices = Pick<ReportChart, "categories" | "series">;

/** One ring: its slices are the categories, or, where there is one category, the series. */
function slices({ categories, series, title }: ReportChart): Slices {
  const [first] = series;
  if (series.length > 1) {
    const values = series.map((each) => each.values.reduce((sum, value) => sum + value, 0));
    const colors = series.map(({ color }) => color);
    return {
      categories: series.map(({ name }) => name),
      series: [{ name: title, color: colors[0] ?? "", values, pointColors: colors }],
    };
  }
  const pointColors = first?.pointColors ?? categories.map((_, at) => palette[at % palette.length] ?? "");
  return { categories, series: first ? [{ ...first, pointColors }] : [] };
}

const shortened = (words: string, { shortened: pattern }: ReportSheetText): string =>
  words.length > LABEL ? fill(pattern, { start: words.slice(0, LABEL - 1) }) : words;
