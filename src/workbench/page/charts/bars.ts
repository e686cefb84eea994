import { numberText, type Plotted } from "./data";
import { type Scale, shareOf } from "./scale";
import { SMALL, widthOf } from "./text";

/** What a bar takes of the room of its category, as Excel's gap width of 55 % leaves it. */
const BAR = 1 / 1.55;

/** One bar, in pixels: `at` and `breadth` along the categories, `from` and `to` along the numbers, the lesser first. */
export interface Bar {
  key: string;
  at: number;
  breadth: number;
  from: number;
  to: number;
  value: number;
  /** RRGGBB. */
  color: string;
}

/** The bars of a chart: `length` pixels for the numbers, `step` from category to category. */
export function barsOf(chart: Plotted, scale: Scale, length: number, step: number): Bar[] {
  const { kind, series, categories } = chart;
  const stacked = kind.startsWith("stacked");
  const breadth = (step * BAR) / (stacked ? 1 : series.length);
  return categories.flatMap(({ key }, category) => {
    let sum = 0;
    return series.flatMap(({ name, values, color, pointColors }, index): Bar[] => {
      const value = values[category] ?? 0;
      if (value === 0) return [];
      const from = stacked ? sum : 0;
      sum += value;
      const ends = [from, from + value].map((end) => shareOf(scale, end) * length);
      return [
        {
          key: `${key} ${index} ${name}`,
          at: step * category + (step * (1 - BAR)) / 2 + (stacked ? 0 : breadth * index),
          breadth,
          from: Math.min(...ends),
          to: Math.max(...ends),
          value,
          color: pointColors[category] ?? color,
        },
      ];
    });
  });
}

/** Whether a bar has room for its number in that format; `lying` says which way the number runs. */
export function hasRoom({ value, from, to, breadth }: Bar, format: string, lying: boolean): boolean {
  const words = [widthOf(numberText(value, format)) + 2, SMALL - 2] as const;
  const [along, across] = lying ? words : [words[1], words[0]];
  return to - from >= along && breadth >= across;
}
