import { Axes, insideAxes } from "./axes";
import type { Plotted, PlottedSeries } from "./data";
import type { Room } from "./room";
import { type Scale, scaleOf, shareOf } from "./scale";

/** Lines with a point at each category; a category without a number parts its line. */
export function Lines({ chart, room }: { readonly chart: Plotted; readonly room: Room }) {
  const scale = scaleOf(chart);
  const inside = insideAxes(chart, room);
  return (
    <>
      <Axes chart={chart} room={inside} scale={scale} />
      {chart.series.map((series) => (
        <Line key={series.key} series={series} room={inside} scale={scale} />
      ))}
    </>
  );
}

interface LineProps {
  readonly series: PlottedSeries;
  readonly room: Room;
  readonly scale: Scale;
}

function Line({ series: { values, color, dashed }, room, scale }: LineProps) {
  const { x, y, width, height } = room;
  const step = width / Math.max(1, values.length);
  const points = values.map((value, at) =>
    value === null ? null : { x: x + step * (at + 0.5), y: y + height * (1 - shareOf(scale, value)) },
  );
  const path = points
    .map((point, at) => (point ? `${points[at - 1] ? "L" : "M"}${point.x} ${point.y}` : ""))
    .join("");
  return (
    <>
      <path
        d={path}
        fill="none"
        stroke={`#${color}`}
        strokeWidth={2}
        strokeDasharray={dashed ? "5 4" : undefined}
      />
      {!dashed &&
        points.map(
          (point) => point && <circle key={point.x} cx={point.x} cy={point.y} r={3} fill={`#${color}`} />,
        )}
    </>
  );
}
