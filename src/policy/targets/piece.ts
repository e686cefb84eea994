import type { Clause } from "./sentence";

/** The numbers around one; offsets are those of the text. */
export interface Neighbours {
  /** Where the number before ends, and where the next begins; null where there is none. */
  before: number | null;
  after: number | null;
  /** Two things counted are also parted by 和: 1000套专家公寓和10000套人才公寓. */
  joinsBefore?: boolean;
  joinsAfter?: boolean;
  /** What parts the number from the next. */
  marks?: string;
}

const JOINED = /(?:和|及|以及|与|、)$/;

/** The part of a clause that speaks of what stands at `own`: from the 、 behind the number before to the last 、 before the next. */
export function pieceOf(
  text: string,
  clause: Clause,
  own: Clause,
  { before, after, joinsBefore = false, joinsAfter = false, marks = "、" }: Neighbours,
): Clause {
  const from = before === null ? -1 : text.indexOf("、", before);
  const isJoined = joinsBefore && before !== null && JOINED.test(text.slice(before, own.start));
  const start = isJoined ? own.start : from >= 0 && from < own.start ? from + 1 : clause.start;
  return { start: Math.max(start, own.start - FARTHEST), end: Math.min(endOf(), own.end + FARTHEST) };

  function endOf(): number {
    if (after === null) return clause.end;
    const cut = Math.max(...[...marks].map((mark) => lastOutside(text, mark, own.end, after)));
    if (cut >= own.end) return cut;
    const joint = joinsAfter ? JOINED.exec(text.slice(own.end, after)) : null;
    return joint ? own.end + joint.index : clause.end;
  }
}

/** The last `mark` of a stretch that does not stand in a bracket: 5个县（市、区）. Brackets hold few marks. */
function lastOutside(text: string, mark: string, from: number, to: number): number {
  let at = text.lastIndexOf(mark, to);
  for (let looked = 0; at >= from && looked < 6; looked++) {
    const open = text.lastIndexOf("（", at);
    if (open < from || text.lastIndexOf("）", at) > open) return at;
    at = text.lastIndexOf(mark, at - 1);
  }
  return -1;
}

/** Nothing further off speaks of the number; without it a clause of nothing but numbers would be quoted whole for each. */
const FARTHEST = 200;
