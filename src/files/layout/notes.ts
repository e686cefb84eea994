import { largest } from "../../lists";
import { bodySize, type Line, lineOf, textOf } from "./lines";
import type { Run } from "./page";

/** Notes are set in type smaller than the text's by this. */
const SMALL = 0.9;
/** A reference to a note is smaller still, and raised by this share of its line's size. */
const TINY = 0.8;
const RAISED = 0.15;
/** Notes stand in this share of the page's height at its bottom. */
const BOTTOM = 0.5;

const MARK = /^\s*([①-⑳]|[[〔]\s*\d{1,2}\s*[\]〕]|\*{1,3}|\d{1,2}(?=[\s\u4e00-\u9fa5]))/;
const bare = (mark: string): string => mark.replace(/[\s[\]〔〕]/g, "");

interface Printed {
  lines: Line[];
  height: number;
}

/**
 * The lines of a page without its notes and what points to them: small lines at its bottom, the first of which begins with a
 * mark. A raised number in the text is taken for a reference where a note on its page bears it; else it may be an exponent.
 */
export function withoutNotes(pages: readonly Printed[]): Line[][] {
  const size = bodySize(pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)));
  return pages.map(({ lines, height }) => {
    const from = firstNote(lines, height, size);
    if (from === lines.length) return lines;
    const marks = new Set(
      lines.slice(from).flatMap((line) => {
        const mark = MARK.exec(textOf(line))?.[1];
        return mark ? [bare(mark)] : [];
      }),
    );
    return lines.slice(0, from).flatMap((line) => withoutReferences(line, marks));
  });
}

/** Where the notes begin; the number of lines where there are none. */
function firstNote(lines: readonly Line[], height: number, size: number): number {
  let from = lines.length;
  while (from > 0) {
    const line = lines[from - 1];
    if (!line || line.size > size * SMALL || line.y < height * BOTTOM) break;
    from--;
  }
  // Small lines above the first mark are the end of something else.
  const first = lines.slice(from).findIndex((line) => MARK.test(textOf(line)));
  return first < 0 ? lines.length : from + first;
}

function withoutReferences(line: Line, marks: ReadonlySet<string>): Line[] {
  const base = largest(line.runs, ({ y }) => y);
  const isReference = ({ text, size, y }: Run) =>
    size < line.size * TINY && base - y > line.size * RAISED && marks.has(bare(text));
  const kept = line.runs.filter((run) => !isReference(run));
  if (kept.length === line.runs.length) return [line];
  return kept.length === 0 ? [] : [lineOf(kept)];
}
