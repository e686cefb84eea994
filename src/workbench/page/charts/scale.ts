import { decimal } from "../../../check";
import type { ValueAxis } from "../../../ledger";
import type { Plotted } from "./data";

export interface Scale {
  minimum: number;
  maximum: number;
  /** Where lines are drawn across the plot. */
  ticks: readonly number[];
}

/** The share of the axis below a value. */
export const shareOf = ({ minimum, maximum }: Scale, value: number): number =>
  (value - minimum) / (maximum - minimum);

/** Steps of 1, 2 or 5 times a power of ten, about five of them. */
function niceStep(extent: number): number {
  const power = 10 ** Math.floor(Math.log10(extent / 5));
  const step = [1, 2, 5, 10].find((each) => each * power * 5 >= extent) ?? 10;
  return step * power;
}

/** The axis that a chart's numbers are measured on; whole numbers have whole steps. */
export function scaleOf({ kind, series, categories, valueAxis }: Plotted): Scale {
  const stacked = kind.startsWith("stacked");
  const values = series.flatMap((each) => each.values.flatMap((value) => value ?? []));
  const sums = categories.map((_category, at) =>
    series.reduce((sum, each) => sum + (each.values[at] ?? 0), 0),
  );
  const axis: Partial<ValueAxis> = valueAxis ?? {};
  // A chart may show whole columns: more values than a call takes arguments.
  const most = (stacked ? sums : values).reduce((a, b) => Math.max(a, b), 0);
  const minimum = axis.minimum ?? values.reduce((a, b) => Math.min(a, b), 0);
  const isWhole = values.every(Number.isInteger);
  const extent = (axis.maximum ?? most) - minimum || 1;
  const step = axis.majorUnit ?? Math.max(isWhole ? 1 : 0, niceStep(extent));
  const maximum = axis.maximum ?? minimum + Math.max(1, Math.ceil(extent / step)) * step;
  const count = Math.min(100, Math.round((maximum - minimum) / step));
  const ticks = Array.from({ length: count + 1 }, (_, at) => decimal(minimum + at * step));
  return { minimum, maximum, ticks };
}
