import { emsOf, type Page, type Rule, type Run } from "../../../src/files/layout";

/** How a document is set; points. */
export interface Sheet {
  width: number;
  height: number;
  /** Left, right, top and bottom alike. */
  margin: number;
  size: number;
  leading: number;
  /** First lines begin so many characters further in. */
  indent: number;
  /** More room between paragraphs. */
  gap: number;
  columns: 1 | 2;
  head?: string;
  /** Printed in the middle below the text. */
  foot?: (page: number) => string;
}

export const A4: Sheet = {
  width: 595,
  height: 842,
  margin: 80,
  size: 16,
  leading: 29,
  indent: 2,
  gap: 0,
  columns: 1,
};

const GUTTER = 2;
const CLOSING = /^[，。、；：？！）》”】〕%]/;
const OPENING = /[（《“【〔]$/;

/** Sets each line of the text as a paragraph, as a printer would: no punctuation at a line's start, no broken word. */
export function typeset(text: string, sheet: Sheet = A4): Page[] {
  const { width, height, margin, size, leading, indent, gap, columns } = sheet;
  const inner = width - 2 * margin;
  const columnWidth = columns === 1 ? inner : (inner - GUTTER * size) / 2;
  const ems = Math.floor(columnWidth / size);
  const pages: Page[] = [];
  let column = 0;
  let y = Number.POSITIVE_INFINITY;
  const advance = () => {
    column = pages.length === 0 ? columns : column + 1;
    if (column >= columns) {
      pages.push({ width, height, runs: furniture(sheet, pages.length + 1), rules: [] });
      column = 0;
    }
    y = margin + size;
  };
  for (const paragraph of text.split("\n").map((line) => line.trim())) {
    if (paragraph === "") continue;
    for (const [at, line] of broken(paragraph, ems, indent).entries()) {
      if (y > height - margin) advance();
      const x = margin + column * (columnWidth + GUTTER * size) + (at === 0 ? indent * size : 0);
      pages.at(-1)?.runs.push({ text: line, x, y, width: emsOf(line) * size, size });
      y += leading;
    }
    y += gap;
  }
  return pages;
}

function furniture({ head, foot, width, height, margin, size }: Sheet, page: number): Run[] {
  const line = (text: string, y: number): Run => {
    const long = emsOf(text) * size * 0.8;
    return { text, x: (width - long) / 2, y, width: long, size: size * 0.8 };
  };
  return [
    ...(head === undefined ? [] : [line(head, margin / 2)]),
    ...(foot === undefined ? [] : [line(foot(page), height - margin / 2)]),
  ];
}

/** A paragraph's lines, the first shorter by its indent. */
function broken(paragraph: string, ems: number, indent: number): string[] {
  const words = paragraph.match(/[A-Za-z\d.,:/%~+-]+|./gu) ?? [];
  const lines: string[][] = [[]];
  let room = ems - indent;
  for (const word of words) {
    const line = lines.at(-1);
    if (!line) break;
    const full = emsOf(line.join("") + word) > room;
    if (!full || line.length === 0) line.push(word);
    else {
      const carried: string[] = [word];
      while (line.length > 1 && (CLOSING.test(carried[0] ?? "") || OPENING.test(line.at(-1) ?? "")))
        carried.unshift(line.pop() ?? "");
      lines.push(carried);
      room = ems;
    }
  }
  return lines.map((line) => line.join(""));
}

/** A table with a box around each cell; widths in points, the cells' lines by `\n`, `null` for one that the cell above spans. */
export function boxed(
  cells: readonly (readonly (string | null)[])[],
  widths: readonly number[],
  { x = 60, y = 100, size = 12 } = {},
): Page {
  const runs: Run[] = [];
  const rules: Rule[] = [];
  const edges = [x];
  for (const width of widths) edges.push((edges.at(-1) ?? x) + width);
  let top = y;
  const across = (from: number, to: number, at: number) =>
    rules.push({ left: from, right: to, top: at, bottom: at + 0.5 });
  for (const row of cells) {
    const lines = Math.max(...row.map((cell) => cell?.split("\n").length ?? 1));
    const bottom = top + lines * size * 1.4 + 6;
    for (const [at, cell] of row.entries()) {
      const [left = 0, right = 0] = [edges[at], edges[at + 1]];
      if (cell !== null) across(left, right, top);
      for (const [line, text] of (cell ?? "").split("\n").entries())
        if (text !== "")
          runs.push({ text, x: left + 4, y: top + (line + 1) * size * 1.4, width: emsOf(text) * size, size });
    }
    for (const edge of edges) rules.push({ left: edge, right: edge + 0.5, top, bottom });
    top = bottom;
  }
  across(x, edges.at(-1) ?? x, top);
  return { width: 595, height: 842, runs, rules };
}
