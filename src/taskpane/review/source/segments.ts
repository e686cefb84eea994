import type { MarkKind, Passage } from "./marks";

/** Words that share their marks. */
export interface Segment {
  /** Offset in the document's text. */
  readonly start: number;
  readonly text: string;
  readonly kinds: ReadonlySet<MarkKind>;
}

/** A passage as paragraphs of segments, cut wherever a mark begins or ends; empty lines are left out. */
export function segmentsOf(text: string, { start, end, marks }: Passage): Segment[][] {
  const lines: Segment[][] = [];
  let from = start;
  for (const line of text.slice(start, end).split("\n")) {
    if (line.trim() !== "") lines.push(cut(text, from, from + line.length, marks));
    from += line.length + 1;
  }
  return lines;
}

function cut(text: string, start: number, end: number, marks: Passage["marks"]): Segment[] {
  const own = marks.filter((mark) => mark.start < end && mark.end > start);
  const borders = new Set([start, end, ...own.flatMap((mark) => [mark.start, mark.end])]);
  const places = [...borders].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const kinds = own.filter((mark) => mark.start <= from && mark.end >= to).map(({ kind }) => kind);
    return { start: from, text: text.slice(from, to), kinds: new Set(kinds) };
  });
}
