import { alignedRows } from "./aligned";
import { type Block, blocksOf } from "./columns";
import { type Edges, edgesOf } from "./edges";
import { withoutFurniture } from "./furniture";
import { type Line, linesOf } from "./lines";
import { withoutNotes } from "./notes";
import type { Page } from "./page";
import { goesOn, joint, type Printed, styleOf, wordsOf } from "./paragraphs";
import type { Place } from "./places";
import { tidyRuns } from "./runs";
import { type Row, ruledTables } from "./tables";

/** Text by paragraphs, one a line; a table's row is a line, its cells parted by `|`. */
export interface LaidOut {
  text: string;
  /** Offsets in the text at which pages begin. */
  pages: number[];
  places: Place[];
}

/** What follows each other in reading. */
type Piece = { page: number } & ({ block: Block } | { rows: Row[] });

/** Pages of placed words as the text that was set on them: without running heads, joined to paragraphs. */
export function layOut(pages: readonly Page[]): LaidOut {
  const parted = pages.map(({ rules, runs }) => ruledTables(rules, tidyRuns(runs)));
  const heightOf = (at: number) => pages[at]?.height ?? 0;
  const printed = withoutFurniture(
    parted.map(({ rest }, at) => ({ lines: linesOf(rest), height: heightOf(at) })),
  );
  const lines = withoutNotes(printed.map((own, at) => ({ lines: own, height: heightOf(at) })));
  const pieces = pages.flatMap(({ rules }, page) =>
    piecesOf(lines[page] ?? [], parted[page]?.tables ?? [], rules).map((piece) => ({ page, ...piece })),
  );
  return compose(pieces, pages.length);
}

/** The blocks of a page with its tables in their places. */
function piecesOf(
  lines: readonly Line[],
  tables: readonly Row[][],
  rules: Page["rules"],
): ({ block: Block } | { rows: Row[] })[] {
  const pieces: ({ block: Block } | { rows: Row[] })[] = [];
  let rest = [...lines];
  for (const rows of [...tables].sort((a, b) => (a[0]?.top ?? 0) - (b[0]?.top ?? 0))) {
    const top = rows[0]?.top ?? 0;
    pieces.push(
      ...prose(
        rest.filter(({ y }) => y < top),
        rules,
      ),
      { rows },
    );
    rest = rest.filter(({ y }) => y >= top);
  }
  return [...pieces, ...prose(rest, rules)];
}

const prose = (lines: readonly Line[], rules: Page["rules"]) =>
  blocksOf(lines, rules).flatMap((block) =>
    alignedRows(block.lines).map((part) =>
      "rows" in part ? part : { block: { ...block, lines: part.lines } },
    ),
  );

function compose(pieces: readonly Piece[], pageCount: number): LaidOut {
  const printed = printedLines(pieces);
  const style = styleOf([...printed.values()].flat());
  const writer = new Writer(pageCount);
  for (const piece of pieces) {
    if ("rows" in piece) for (const row of piece.rows) writer.row(row, piece.page);
    else
      for (const each of printed.get(piece) ?? []) {
        const last = writer.last;
        const joined = last !== null && goesOn(last, writer.opens, each, style);
        writer.line(each, piece.page, joined);
      }
  }
  return writer.finish();
}

function printedLines(pieces: readonly Piece[]): Map<Piece, Printed[]> {
  const blocks = pieces.flatMap((piece) => ("block" in piece ? [{ piece, block: piece.block }] : []));
  const ofTables = tableEdges(pieces);
  const edges = edgesOf(
    blocks.map(({ block }) => block),
    blocks.map(({ piece }) => ofTables.get(piece.page) ?? null),
  );
  return new Map(
    blocks.map(({ piece, block }, at) => [
      piece,
      block.lines.map((line) => ({
        line,
        edges: edges[at] ?? { left: line.left, right: line.right },
        text: wordsOf(line),
        block: at,
      })),
    ]),
  );
}

/** Between which the tables of each page are drawn, by page. */
function tableEdges(pieces: readonly Piece[]): ReadonlyMap<number, Edges> {
  const edges = new Map<number, Edges>();
  for (const piece of pieces) {
    const row = "rows" in piece ? piece.rows[0] : undefined;
    if (!row) continue;
    const { left, right } = edges.get(piece.page) ?? row;
    edges.set(piece.page, { left: Math.min(left, row.left), right: Math.max(right, row.right) });
  }
  return edges;
}

class Writer {
  /** The last line of the paragraph that is being written; null behind a table. */
  last: Printed | null = null;
  /** It is the paragraph's first line too. */
  opens = false;
  readonly #parts: string[] = [];
  #length = 0;
  readonly #pages: number[] = [];
  readonly #places: Place[] = [];

  constructor(readonly pageCount: number) {}

  line(printed: Printed, page: number, joined: boolean): void {
    const { line, text } = printed;
    if (this.#length > 0) this.#write(joined ? joint(this.last?.text ?? "", text) : "\n");
    const { left, right, y, size } = line;
    this.#place(text, page, { left, right, top: y - size * 0.9, bottom: y + size * 0.2 });
    this.opens = !joined;
    this.last = printed;
  }

  row({ cells, left, right, top, bottom }: Row, page: number): void {
    if (this.#length > 0) this.#write("\n");
    const text = `| ${cells.map((cell) => cell.replaceAll("|", "／").trim()).join(" | ")} |`;
    this.#place(text, page, { left, right, top, bottom });
    this.last = null;
  }

  finish(): LaidOut {
    this.#begin(this.pageCount - 1);
    return { text: this.#parts.join(""), pages: this.#pages, places: this.#places };
  }

  #place(text: string, page: number, box: Pick<Place, "left" | "right" | "top" | "bottom">): void {
    this.#begin(page);
    this.#places.push({ start: this.#length, end: this.#length + text.length, page, ...box });
    this.#write(text);
  }

  /** A page without words begins where the next one does. */
  #begin(page: number): void {
    while (this.#pages.length <= page) this.#pages.push(this.#length);
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
