/** Words in a chart: sizes in pixels, as on the screen at 100 %. */
export const SMALL = 12;
const TITLE = 15;

/** About how wide words are. */
export const widthOf = (words: string, size = SMALL): number =>
  [...words].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) < 0x100 ? 0.56 : 1), 0) * size;

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly color?: string;
  readonly children: string;
}

export const Words = ({ x, y, anchor = "middle", color = "#404040", children }: WordsProps) => (
  <text x={x} y={y} fill={color} fontSize={SMALL} textAnchor={anchor} dominantBaseline="central">
    {children}
  </text>
);

export const Title = ({ x, children }: { readonly x: number; readonly children: string }) => (
  <text
    x={x}
    y={18}
    fill="#1f2933"
    fontSize={TITLE}
    fontWeight={600}
    textAnchor="middle"
    dominantBaseline="central"
  >
    {children}
  </text>
);

/** In lines of equal length, no wider than so many pixels; at most two. */
export function linesOf(words: string, width: number): string[] {
  if (widthOf(words) <= width || words.length < 4) return [words];
  const half = words.indexOf("年") + 1 || Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)];
}
