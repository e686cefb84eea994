import { bodySize, type Line, textOf } from "./lines";

/** Running heads and page numbers stand in this share of the page's height at its top and bottom. */
const MARGIN = 0.14;
/** A head is printed on this share of the pages or on every second one. */
const LEAST_SHARE = 0.4;
/** So many times the usual distance of lines lies between a head and the text, unless it is set in another size. */
const APART = 1.15;

/** A head's type may be smaller than the text's by this. */
const SMALL = 0.93;

const PAGE_NUMBER =
  /^[-—–――·•\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*页)?(?:\s*[/／]\s*\d{1,4}|[，,\s]*共\s*\d{1,4}\s*页)?[-—–―·•\s]*$/i;

interface Printed {
  lines: Line[];
  height: number;
}

/** The lines of each page without those that are printed on it as on others: running heads, page numbers. */
export function withoutFurniture(pages: readonly Printed[]): Line[][] {
  const pitch = usualPitch(pages);
  const edges = pages.map((page) => ({
    top: outer(page.lines, ({ y }) => y < page.height * MARGIN, pitch),
    bottom: outer([...page.lines].reverse(), ({ y }) => y > page.height * (1 - MARGIN), pitch),
  }));
  const seen = new Map<string, Set<number>>();
  for (const [at, { top, bottom }] of edges.entries())
    for (const line of [...top, ...bottom])
      seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(at));
  const least = Math.max(2, pages.length * LEAST_SHARE);
  const size = bodySize(pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)));
  const isFurniture = (line: Line) =>
    PAGE_NUMBER.test(textOf(line)) || (seen.get(keyOf(line))?.size ?? 0) >= least;
  return pages.map(({ lines }, at) => {
    const { top = [], bottom = [] } = edges[at] ?? {};
    // One page shows no repetition; there small type above all else is a head.
    const isHead = (line: Line) => isFurniture(line) || line.size < size * SMALL;
    const dropped = new Set([...top.filter(isHead), ...bottom.filter(isFurniture)]);
    return lines.filter((line) => !dropped.has(line));
  });
}

/** The same words at the same height, whatever number they carry. */
const keyOf = (line: Line): string => `${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, "#")}`;

/** Lines of a margin from the page's edge inwards, up to the last one that stands apart from the text. */
function outer(lines: readonly Line[], isInMargin: (line: Line) => boolean, pitch: number): Line[] {
  const margin = lines.slice(0, lines.findIndex((line) => !isInMargin(line)) >>> 0);
  for (let count = margin.length; count > 0; count--) {
    const line = margin[count - 1];
    const inner = lines[count];
    if (!line || !inner) continue;
    const otherSize = Math.abs(line.size - inner.size) > inner.size * 0.05;
    if (otherSize || Math.abs(line.y - inner.y) > pitch * APART) return margin.slice(0, count);
  }
  // A page of margins alone, or text that begins at its edge.
  return margin.length === lines.length ? [...margin] : [];
}

function usualPitch(pages: readonly Printed[]): number {
  const pitches = pages.flatMap(({ lines }) =>
    lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0)),
  );
  pitches.sort((a, b) => a - b);
  return pitches[pitches.length >> 1] ?? 0;
}
