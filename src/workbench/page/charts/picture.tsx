import type { ComponentType } from "react";
import type { ChartKind } from "../../../ledger";
import { Columns } from "./columns";
import type { Plotted } from "./data";
import { Lines } from "./lines";
import { LyingBars } from "./lyingBars";
import { Ring } from "./ring";
import type { Room } from "./room";
import { Title, Words, widthOf } from "./text";

const plots: Readonly<Record<ChartKind, ComponentType<{ chart: Plotted; room: Room }>>> = {
  bar: LyingBars,
  stackedBar: LyingBars,
  column: Columns,
  stackedColumn: Columns,
  line: Lines,
  pie: Ring,
  doughnut: Ring,
};

/** Pixels above the plot for the title, below or beside it for the legend. */
const HEAD = 34;
const FOOT = 24;
const KEY = 22;

interface Entry {
  key: string;
  name: string;
  color: string;
}

/** What the legend names: the series, or the slices of a ring. */
const entriesOf = ({ kind, series, categories }: Plotted): Entry[] =>
  kind === "pie" || kind === "doughnut"
    ? categories.map(({ key, name }, at) => ({ key, name, color: series[0]?.pointColors[at] ?? "" }))
    : series.map(({ key, name, color }) => ({ key, name, color }));

/** A chart as a picture of so many pixels. */
export function ChartPicture({
  chart,
  width,
  height,
}: {
  readonly chart: Plotted;
  readonly width: number;
  readonly height: number;
}) {
  const Plot = plots[chart.kind];
  const head = chart.title === "" ? 8 : HEAD;
  const entries = chart.legend === "none" ? [] : entriesOf(chart);
  const beside =
    chart.legend === "right" ? Math.max(0, ...entries.map(({ name }) => widthOf(name) + KEY)) : 0;
  const foot = chart.legend === "bottom" ? FOOT : 6;
  const room = { x: 8, y: head, width: width - 16 - beside, height: Math.max(0, height - head - foot) };
  const row = entries.reduce((sum, { name }) => sum + widthOf(name) + KEY, 0);
  let x = beside > 0 ? width - beside : Math.max(8, (width - row) / 2);
  return (
    <svg role="img" aria-label={chart.title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill="#ffffff" />
      {chart.title !== "" && <Title x={width / 2}>{chart.title}</Title>}
      <Plot chart={chart} room={room} />
      {entries.map(({ key, name, color }, at) => {
        const place = { x, y: beside > 0 ? head + 10 + at * 18 : height - FOOT / 2 };
        if (beside === 0) x += widthOf(name) + KEY;
        return (
          <g key={key}>
            <rect x={place.x} y={place.y - 4} width={8} height={8} fill={`#${color}`} />
            <Words x={place.x + 12} y={place.y} anchor="start">
              {name}
            </Words>
          </g>
        );
      })}
    </svg>
  );
}
