import { matches } from "./matches";

/** A bracket pair: positions of its two characters. */
export interface Bracket {
  open: number;
  close: number;
}

const MARKS = /[（【〔）】〕]/g;
/** A bracket that has not closed after this many characters was never meant to. */
const LONGEST = 2000;

/** The outermost brackets of `text`, in order; one pass, so unclosed brackets cost nothing. */
export function outerBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let open = -1;
  for (const { 0: mark, index } of matches(MARKS, text)) {
    if (depth > 0 && index - open > LONGEST) depth = 0;
    if (mark === "（" || mark === "【" || mark === "〔") {
      if (depth === 0) open = index;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) found.push({ open, close: index });
    }
  }
  return found;
}
