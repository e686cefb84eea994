import { docxOf, p, r } from "../docx-in/docx";

/** A table's cell: its lines, and how many rows and columns it goes over. */
export interface GridCell {
  text: string;
  down?: number;
  across?: number;
}

export type Grid = (string | GridCell)[][];

const cell = (given: string | GridCell): Required<GridCell> =>
  typeof given === "string"
    ? { text: given, down: 1, across: 1 }
    : { text: given.text, down: given.down ?? 1, across: given.across ?? 1 };

/** Each place of the grid with the cell that covers it and whether the cell begins there. */
function places(grid: Grid) {
  const rows: { cell: Required<GridCell>; top: boolean; left: boolean }[][] = grid.map(() => []);
  grid.forEach((row, down) => {
    let across = 0;
    for (const given of row) {
      while (rows[down]?.[across]) across++;
      const one = cell(given);
      for (let y = 0; y < one.down; y++)
        for (let x = 0; x < one.across; x++)
          (rows[down + y] ?? [])[across + x] = { cell: one, top: y === 0, left: x === 0 };
    }
  });
  return rows;
}

const oneLine = (text: string) => text.replaceAll("\n", " ");

/** The same document in every way that it may come. */
export const forms: Record<string, (above: string[], grid: Grid) => [name: string, bytes: Uint8Array]> = {
  "text with strokes": (above, grid) => [
    "a.txt",
    text([
      ...above,
      ...places(grid).map(
        (row) => `| ${row.map(({ cell, left }) => (left ? oneLine(cell.text) : "")).join(" | ")} |`,
      ),
    ]),
  ],
  "text with tabs, merged cells once": (above, grid) => [
    "a.txt",
    text([
      ...above,
      ...places(grid).map((row) =>
        row.map(({ cell, top, left }) => (top && left ? oneLine(cell.text) : "")).join("\t"),
      ),
    ]),
  ],
  "a Word document": (above, grid) => [
    "a.docx",
    docxOf({
      body: `${above.map((line) => p(line)).join("")}<w:tbl>${places(grid)
        .map(
          (row) =>
            `<w:tr>${row
              .filter(({ left }) => left)
              .map(({ cell: { text, down, across }, top }) => {
                const merge = down > 1 ? `<w:vMerge${top ? ' w:val="restart"' : ""}/>` : "";
                const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : "";
                const lines = top ? text.split("\n") : [""];
                return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${lines.map((line) => p(line && r(line))).join("")}</w:tc>`;
              })
              .join("")}</w:tr>`,
        )
        .join("")}</w:tbl>`,
    }),
  ],
  "a web page": (above, grid) => [
    "a.html",
    text([
      "<html><head><meta charset=utf-8></head><body>",
      ...above.map((line) => `<p>${line}</p>`),
      `<table>${grid
        .map(
          (row) =>
            `<tr>${row
              .map(cell)
              .map(
                ({ text, down, across }) =>
                  `<td rowspan="${down}" colspan="${across}">${text.replaceAll("\n", "<br>")}</td>`,
              )
              .join("")}</tr>`,
        )
        .join("\n")}</table></body></html>`,
    ]),
  ],
};

const text = (lines: string[]): Uint8Array => new TextEncoder().encode(lines.join("\n"));
