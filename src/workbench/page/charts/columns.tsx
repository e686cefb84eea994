import { inkOn } from "../../../ledger";
import { Axes, insideAxes } from "./axes";
import { barsOf, hasRoom } from "./bars";
import { numberText, type Plotted } from "./data";
import type { Room } from "./room";
import { scaleOf } from "./scale";
import { Words } from "./text";

/** Columns that stand, their categories along the foot. */
export function Columns({ chart, room }: { readonly chart: Plotted; readonly room: Room }) {
  const scale = scaleOf(chart);
  const inside = insideAxes(chart, room);
  const foot = inside.y + inside.height;
  const step = inside.width / Math.max(1, chart.categories.length);
  return (
    <>
      <Axes chart={chart} room={inside} scale={scale} />
      {barsOf(chart, scale, inside.height, step).map((bar) => {
        const { at, breadth, from, to, color } = bar;
        return (
          <g key={bar.key}>
            <rect
              x={inside.x + at}
              y={foot - to}
              width={breadth}
              height={Math.max(0, to - from)}
              fill={`#${color}`}
            />
            {chart.labels !== null && hasRoom(bar, chart.labels, false) && (
              <Words x={inside.x + at + breadth / 2} y={foot - (from + to) / 2} color={`#${inkOn(color)}`}>
                {numberText(bar.value, chart.labels)}
              </Words>
            )}
          </g>
        );
      })}
    </>
  );
}
