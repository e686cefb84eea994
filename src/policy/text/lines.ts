/** One printed line without the blanks around it. Offsets are those of the source. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** Empty lines right above. */
  blankAbove: boolean;
}

const isBlank = (code: number): boolean => code === 32 || code === 9;

/** A full stop printed half width: behind a word, a share or a bracket, before the next word or the line's end. */
const FULL_STOP = /(?<=[\u4e00-\u9fa5%）”"】])\.(?=["”）】]?(?:$|[\u4e00-\u9fa5（【“"\d]))/g;
/** The number of a heading (一. （十二）.) is not longer. */
const LONGEST_LABEL = 5;

const withFullStops = (text: string): string =>
  text.includes(".")
    ? text.replace(FULL_STOP, (stop, at: number) => (at < LONGEST_LABEL ? stop : "。"))
    : text;

/** Splits folded text into its lines that hold something. */
export function splitLines(folded: string): Line[] {
  const lines: Line[] = [];
  let blankAbove = false;
  for (let at = 0; at <= folded.length; ) {
    const newline = folded.indexOf("\n", at);
    const lineEnd = newline < 0 ? folded.length : newline;
    let start = at;
    let end = lineEnd;
    while (start < end && isBlank(folded.charCodeAt(start))) start++;
    while (end > start && isBlank(folded.charCodeAt(end - 1))) end--;
    if (start < end && mayBeRow(folded, at, start, end)) {
      start = at;
      end = lineEnd;
    }
    if (start < end) {
      lines.push({ start, end, text: withFullStops(folded.slice(start, end)), blankAbove });
      blankAbove = false;
    } else blankAbove = true;
    at = lineEnd + 1;
  }
  return lines;
}

/** A row pasted from a spreadsheet: tabs between its words and, for empty cells, around them. */
function mayBeRow(folded: string, from: number, start: number, end: number): boolean {
  if (folded.charCodeAt(from) !== TAB || /[一二三四五六七八九十第（]/.test(folded.charAt(start)))
    return false;
  const tab = folded.indexOf("\t", start);
  return tab >= 0 && tab < end;
}

const TAB = 9;
