import { type GridCell, tableLines } from "../rows";

/** A row's last cell ends like this; cells before it end with a tab. */
const ROW_END = "\t\n";
/** A line of a table of contents. */
const CONTENTS_LINE = /^[^\t]{2,80}\t\d{1,3}$/;
/** As many of them stand together. */
const FEWEST_CONTENTS = 3;

/** The reader's text, its tables as rows and its table of contents left out. */
export function linesOf(body: string): string[] {
  const lines: string[] = [];
  let rows: GridCell[][] = [];
  const endTable = (): void => {
    lines.push(...tableLines(rows));
    rows = [];
  };
  const parts = body.split(ROW_END);
  const last = parts.pop() ?? "";
  for (const part of parts) {
    // Paragraphs above a table stand in front of its first cell.
    const [first = "", ...others] = part.split("\t");
    const paragraphs = first.split("\n");
    const cell = paragraphs.pop() ?? "";
    if (paragraphs.length > 0) {
      endTable();
      lines.push(...paragraphs);
    }
    rows.push([cell, ...others].map((text) => ({ text, columns: 1, rows: 1 })));
  }
  endTable();
  return withoutContents([...lines, ...last.split("\n")]);
}

function withoutContents(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (CONTENTS_LINE.test(lines[end] ?? "")) end++;
    if (end - at < FEWEST_CONTENTS) kept.push(...lines.slice(at, Math.max(end, ++at)));
    at = Math.max(at, end);
  }
  return kept;
}
