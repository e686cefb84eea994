import { inkOn } from "../../../ledger";
import { numberText, type Plotted } from "./data";
import type { Room } from "./room";
import { Words } from "./text";

/** The hole of a doughnut, as a share of its width. */
const HOLE = 0.58;

/** One series as slices of a ring, or of a disc. */
export function Ring({ chart, room }: { readonly chart: Plotted; readonly room: Room }) {
  const [series] = chart.series;
  const values = (series?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!series || total === 0) return null;
  const [x, y] = [room.x + room.width / 2, room.y + room.height / 2];
  const outer = Math.max(0, Math.min(room.width, room.height) / 2 - 4);
  const inner = chart.kind === "doughnut" ? outer * HOLE : 0;
  const at = (share: number, radius: number) => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
  };
  let before = 0;
  return values.map((value, index) => {
    const [from, to] = [before / total, (before + value) / total];
    before += value;
    const category = chart.categories[index];
    if (value === 0 || !category) return null;
    const large = to - from > 0.5 ? 1 : 0;
    // A whole turn would end where it begins, and be nothing.
    const end = Math.min(to, from + 0.9999);
    const arcs = `M${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(end, outer)}L${at(end, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
    const color = series.pointColors[index] ?? series.color;
    const [wordX = x, wordY = y] = at((from + to) / 2, (outer + inner) / 2)
      .split(" ")
      .map(Number);
    return (
      <g key={category.key}>
        <path d={arcs} fill={`#${color}`} />
        {chart.labels !== null && to - from > 0.05 && (
          <Words x={wordX} y={wordY} color={`#${inkOn(color)}`}>
            {numberText(value, chart.labels)}
          </Words>
        )}
      </g>
    );
  });
}
