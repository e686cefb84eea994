import { inkOn } from "../../../ledger";
import { barsOf, hasRoom } from "./bars";
import { numberText, type Plotted } from "./data";
import type { Room } from "./room";
import { scaleOf, shareOf } from "./scale";
import { fitted, SMALL, Words, widthOf } from "./text";

/** What the names of categories may take of the width. */
const NAMES = 0.45;
/** Pixels from line to line of a name. */
const LINE = SMALL + 2;

/** Bars that lie, their categories down the side. */
export function LyingBars({ chart, room }: { readonly chart: Plotted; readonly room: Room }) {
  const { categories, topDown, labels, valueAxis } = chart;
  const widest = Math.max(0, ...categories.map(({ name }) => widthOf(name)));
  const margin = Math.min(room.width * NAMES, widest + 10);
  const [x, y, width] = [room.x + margin, room.y, room.width - margin - 12];
  const height = room.height - (valueAxis ? 20 : 0);
  const step = height / Math.max(1, categories.length);
  const scale = scaleOf(chart);
  const down = (at: number, breadth: number) => y + (topDown ? at : height - at - breadth);
  return (
    <>
      {valueAxis &&
        scale.ticks.map((tick) => {
          const at = x + shareOf(scale, tick) * width;
          return (
            <g key={tick}>
              <line x1={at} x2={at} y1={y} y2={y + height} stroke="#e5e7eb" />
              <Words x={at} y={y + height + 11}>
                {numberText(tick, valueAxis.format)}
              </Words>
            </g>
          );
        })}
      <line x1={x} x2={x} y1={y} y2={y + height} stroke="#bfc5cc" />
      {categories.map(({ key, name }, at) => (
        <g key={key}>
          {fitted(name, margin - 10, step >= 2 * LINE ? 2 : 1).map(({ at: line, words }) => (
            <Words key={line} x={x - 6} y={down(step * at, step) + step / 2 + line * LINE} anchor="end">
              {words}
            </Words>
          ))}
        </g>
      ))}
      {barsOf(chart, scale, width, step).map((bar) => {
        const { at, breadth, from, to, color } = bar;
        const top = down(at, breadth);
        return (
          <g key={bar.key}>
            <rect x={x + from} y={top} width={Math.max(0, to - from)} height={breadth} fill={`#${color}`} />
            {labels !== null && hasRoom(bar, labels, true) && (
              <Words x={x + (from + to) / 2} y={top + breadth / 2} color={`#${inkOn(color)}`}>
                {numberText(bar.value, labels)}
              </Words>
            )}
          </g>
        );
      })}
    </>
  );
}
