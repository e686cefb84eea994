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

/** A line of words; `at` counts the lines from the middle of them all: 0 alone, -0.5 and 0.5 of two. */
export interface Line {
  at: number;
  words: string;
}

/** The words in so many pixels: over two lines where these have room, cut short where they do not hold them. */
export function fitted(words: string, width: number, lines: 1 | 2): Line[] {
  if (lines === 1 || widthOf(words) <= width) return [{ at: 0, words: cut(words, width) }];
  let half = 1;
  while (half < words.length && widthOf(words.slice(0, half + 1)) <= width) half++;
  return [
    { at: -0.5, words: words.slice(0, half) },
    { at: 0.5, words: cut(words.slice(half), width) },
  ];
}

function cut(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  let end = words.length - 1;
  while (end > 0 && widthOf(`${words.slice(0, end)}…`) > width) end--;
  return `${words.slice(0, end)}…`;
}
