import type { ChartDescription, ChartRange } from "../../../ledger";
import { describeChart } from "../../chart";
import { area } from "../../host/workbook/area";
import type { Chart } from "../../host/workbook/chart";
import { displayText } from "../../host/workbook/display";
import type { Workbook } from "../../host/workbook/workbook";

/** A number at a bar or an axis, in its Excel format. */
export const numberText = (value: number, format: string): string => displayText(value, format);

export interface PlottedSeries {
  /** Two series may have one name. */
  key: string;
  name: string;
  /** RRGGBB. */
  color: string;
  pointColors: readonly string[];
  dashed: boolean;
  /** One a category; cells without a number are gaps. */
  values: readonly (number | null)[];
}

/** Two categories may have one name. */
export interface Category {
  key: string;
  name: string;
}

/** A chart with what its cells hold now. */
export interface Plotted
  extends Pick<ChartDescription, "kind" | "title" | "legend" | "labels" | "valueAxis" | "topDown"> {
  categories: readonly Category[];
  series: readonly PlottedSeries[];
}

/** Null for a kind that is not drawn. */
export function plotted(chart: Chart, workbook: Workbook): Plotted | null {
  const described = describeChart(chart);
  if (!described) return null;
  const rangeOf = ({ sheet = "", row, column, lastRow, lastColumn }: ChartRange) =>
    workbook.sheet(sheet)?.range(area(row - 1, column - 1, lastRow - row + 1, lastColumn - column + 1));
  return {
    ...described,
    categories: (rangeOf(described.categories)?.text().flat() ?? []).map((name, at) => ({
      key: `${at} ${name}`,
      name,
    })),
    series: described.series.map(({ name, color, pointColors = [], dashed = false, values }, at) => ({
      ...{ key: `${at} ${name}`, name, color, pointColors, dashed },
      values: (rangeOf(values)?.values().flat() ?? []).map((value) =>
        typeof value === "number" ? value : null,
      ),
    })),
  };
}
