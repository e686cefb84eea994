import { numberText, type Plotted } from "./data";
import type { Room } from "./room";
import { type Scale, scaleOf, shareOf } from "./scale";
import { linesOf, SMALL, Words, widthOf } from "./text";

/** What the words of the axes leave of a room. */
export function insideAxes(chart: Plotted, { x, y, width, height }: Room): Room {
  const { valueAxis } = chart;
  const numbers = valueAxis
    ? scaleOf(chart).ticks.map((tick) => widthOf(numberText(tick, valueAxis.format)))
    : [];
  const margin = Math.max(0, ...numbers) + 10;
  return { x: x + margin, y: y + 6, width: width - margin - 8, height: height - 6 - 2 * (SMALL + 4) };
}

interface AxesProps {
  readonly chart: Plotted;
  /** Inside the axes. */
  readonly room: Room;
  readonly scale: Scale;
}

/** Lines across at the steps, numbers at the side, categories along the foot. */
export function Axes({ chart: { categories, valueAxis }, room, scale }: AxesProps) {
  const { x, y, width, height } = room;
  const step = width / Math.max(1, categories.length);
  return (
    <>
      {valueAxis &&
        scale.ticks.map((tick) => {
          const at = y + height * (1 - shareOf(scale, tick));
          return (
            <g key={tick}>
              <line x1={x} x2={x + width} y1={at} y2={at} stroke="#e5e7eb" />
              <Words x={x - 6} y={at} anchor="end">
                {numberText(tick, valueAxis.format)}
              </Words>
            </g>
          );
        })}
      <line x1={x} x2={x + width} y1={y + height} y2={y + height} stroke="#bfc5cc" />
      {categories.map(({ key, name }, at) => (
        <g key={key}>
          {linesOf(name, step).map((line, n) => (
            <Words key={line} x={x + step * (at + 0.5)} y={y + height + 12 + n * (SMALL + 3)}>
              {line}
            </Words>
          ))}
        </g>
      ))}
    </>
  );
}
