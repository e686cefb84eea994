import type { Scalar } from "../../../ledger";
import { element } from "../xml";

export const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Where a chart's numbers stand and what they are now: programs show the cached values until they calculate. */
export interface ChartCells {
  /** Such as '通报'!$A$3:$A$7. */
  reference: string;
  values: readonly Scalar[];
}

/** How a kind is written: its element, direction and grouping. */
export const kinds = {
  bar: { element: "c:barChart", direction: "bar", grouping: "clustered", labels: "outEnd" },
  stackedBar: { element: "c:barChart", direction: "bar", grouping: "stacked", labels: "ctr" },
  column: { element: "c:barChart", direction: "col", grouping: "clustered", labels: "outEnd" },
  stackedColumn: { element: "c:barChart", direction: "col", grouping: "stacked", labels: "ctr" },
  line: { element: "c:lineChart", direction: null, grouping: "standard", labels: "t" },
  pie: { element: "c:pieChart", direction: null, grouping: null, labels: "outEnd" },
  // Excel refuses a file that places a doughnut's labels.
  doughnut: { element: "c:doughnutChart", direction: null, grouping: null, labels: null },
} as const;

export type KindOfChart = (typeof kinds)[keyof typeof kinds];

export const value = (name: string, val: string | number): string => element(name, { val });

/** Numbers by which a plot names its axes. */
export const categoryAxis = 111111111;
export const valueAxis = 222222222;
