import type { Cell, ReportTable, TableColumn, TableRow } from "../report";
import { COLUMNS, heightOf, type Page } from "./page";
import { isKnownFormat, tableStyle } from "./styles";

/** Every column gets its share of the grid, at least two; the largest remainders get what is left. */
export function spansOf(columns: readonly TableColumn[]): number[] {
  const least = columns.length * 2 <= COLUMNS ? 2 : 1;
  const total = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const free = COLUMNS - least * columns.length;
  const exact = columns.map(({ width }) => (width / total) * free);
  const spans = exact.map((share) => least + Math.floor(share));
  const order = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const left = COLUMNS - spans.reduce((sum, span) => sum + span, 0);
  for (const { at } of order.slice(0, Math.max(0, left))) spans[at] = (spans[at] ?? 0) + 1;
  return spans;
}

/** Title, header, rows, note. A list's rows are ledger rows, which others lead to. */
export function addTable(page: Page, table: ReportTable, isList: boolean): void {
  const spans = spansOf(table.columns);
  const starts = spans.map((_, at) => 1 + spans.slice(0, at).reduce((sum, span) => sum + span, 0));
  // Title, header and a few rows stay together.
  page.keep(140);
  const first = page.row;
  page.text(table.title, "report.caption", 24);
  const line = (texts: readonly string[], write: (at: number) => void, style: string, least: number) => {
    for (const at of texts.keys()) write(at);
    const heights = texts.map((words, at) => heightOf(words, spans[at] ?? 1, style));
    page.end(Math.max(least, ...heights));
  };
  line(
    table.columns.map(({ label }) => label),
    (at) => page.block(starts[at] ?? 1, spans[at] ?? 1, table.columns[at]?.label ?? "", "report.header"),
    "report.header",
    24,
  );
  const places = new Map<string, number>();
  let kind: "documents" | "tasks" | "targets" | null = null;
  for (const row of table.rows) {
    if (row.kind === "group") {
      page.text(row.cells[0]?.text ?? "", tableStyle("total", "left", false, ""));
      continue;
    }
    const own = isList ? ledgerRow(row) : null;
    if (own) {
      kind = own.table;
      if (!places.has(own.id)) places.set(own.id, page.row);
    }
    line(
      row.cells.map(({ text }) => text),
      (at) =>
        addCell(page, row, at, table.columns[at], { start: starts[at] ?? 1, span: spans[at] ?? 1, isList }),
      "report.body.left",
      20,
    );
  }
  if (kind) page.anchors.push({ table: kind, row: first, places });
  if (table.note) page.text(table.note, "report.note", 18);
  page.gap();
}

interface Place {
  start: number;
  span: number;
  isList: boolean;
}

function addCell(page: Page, row: TableRow, at: number, column: TableColumn | undefined, place: Place): void {
  const cell = row.cells[at];
  if (!cell || !column) return;
  const { start, span, isList } = place;
  const own = isList ? ledgerRow(row) : null;
  // A list's first cell leads to the ledger; figures elsewhere lead to the lists.
  const leads = isList ? own !== null && at === 0 : (cell.rows?.ids.length ?? 0) > 0;
  const { value, format } = written(cell);
  const style = tableStyle(row.kind === "total" ? "total" : "body", column.align, leads, format);
  const made = page.block(start, span, value, style, isList ? undefined : cell.rows);
  if (isList && own && at === 0) made.link = { table: own.table, id: own.id };
}

/** A number where there is one and its format is known, else the words. */
function written({ text, value, format = "" }: Cell): { value: string | number; format: string } {
  return value !== undefined && isKnownFormat(format) ? { value, format } : { value: text, format: "" };
}

/** The ledger row that a row of a list stands for: the one its cells speak of. */
export function ledgerRow({
  cells,
}: TableRow): { table: "documents" | "tasks" | "targets"; id: string } | null {
  for (const { rows } of cells) {
    const [id] = rows?.ids ?? [];
    if (rows && id !== undefined && rows.ids.length === 1) return { table: rows.table, id };
  }
  return null;
}
