import type { ChartKind } from "../../ledger";

/** The kinds of chart that can be drawn and written, by Excel's own names (Excel.ChartType); the first is what a kind is called. */
const names: Readonly<Record<ChartKind, readonly string[]>> = {
  bar: ["BarClustered"],
  stackedBar: ["BarStacked"],
  column: ["ColumnClustered"],
  stackedColumn: ["ColumnStacked"],
  line: ["LineMarkers", "Line"],
  pie: ["Pie", "PieExploded"],
  doughnut: ["Doughnut", "DoughnutExploded"],
};

const kinds = new Map(
  (Object.keys(names) as ChartKind[]).flatMap((kind) => names[kind].map((name) => [name, kind] as const)),
);

/** Undefined for kinds that this workbench does not draw. */
export const kindOf = (chartType: string): ChartKind | undefined => kinds.get(chartType);
export const chartTypeOf = (kind: ChartKind): string => names[kind][0] ?? "";
