/** A bracket pair: positions of its two characters. */
export interface Bracket {
  open: number;
  close: number;
}

const PAIRS: Record<string, string> = { "（": "）", "【": "】", "〔": "〕" };
const CLOSERS = new Set(Object.values(PAIRS));
/** A bracket that has not closed after this many characters was never meant to. */
const LONGEST = 2000;

/** The outermost brackets of `text`, in order; one pass, so unclosed brackets cost nothing. */
export function outerBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? "";
    if (c in PAIRS) {
      if (depth === 0) open = at;
      depth++;
    } else if (CLOSERS.has(c) && depth > 0) {
      depth--;
      if (depth === 0) found.push({ open, close: at });
    }
    if (depth > 0 && at - open > LONGEST) depth = 0;
  }
  return found;
}
