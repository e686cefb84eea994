import { fitColumns, headLines } from "../columns";
import type { Cell, ReportTable, Rows, TableColumn, TableRow } from "../report";
import { COLUMNS, heightOf, MARGIN, type Page, WIDTH } from "./page";
import { isKnownFormat, MOST_DIGITS, tableStyle } from "./styles";

/** Full-width characters of a table's text that one column of the grid holds. */
const STEP = ((WIDTH + MARGIN) * 5.25) / 9.7;
/** Of these, what stays free beside the text of a cell. */
const PADDING = 0.6;

/** Columns of the grid that each column of the table takes, as its contents need them; together they fill the page. */
export function spansOf(table: ReportTable): number[] {
  const exact = fitColumns(table, { room: COLUMNS * STEP, padding: PADDING, step: STEP }).map(
    (width) => width / STEP,
  );
  const spans = exact.map((width) => Math.max(1, Math.floor(width + 1e-6)));
  const order = exact
    .map((width, at) => ({ at, rest: width - (spans[at] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const left = COLUMNS - spans.reduce((sum, span) => sum + span, 0);
  for (const { at } of order.slice(0, Math.max(0, left))) spans[at] = (spans[at] ?? 0) + 1;
  return spans;
}

/** A table this high begins on a new page where it would be parted; of a higher one so much has to fit. */
const WHOLE = 260;
const BEGINNING = 150;

/** Title, head, rows, note. A list's rows are ledger rows, which others lead to. The head is written again on each new page. */
export function addTable(page: Page, table: ReportTable, isList: boolean): void {
  const lines = linesOf(page, table, isList);
  const [head, ...rows] = lines;
  if (!head) return;
  const height = 34 + lines.reduce((sum, line) => sum + line.height, 0);
  page.keep(height <= WHOLE ? height : BEGINNING);
  const first = page.row;
  page.text(table.title, "report.caption", 24);
  head.write();
  const places = new Map<string, number>();
  let kind: Rows["table"] | null = null;
  for (const block of blocksOf(rows)) {
    if (page.left() < block.reduce((sum, line) => sum + line.height, 0)) {
      page.turn();
      head.write();
    }
    for (const { own, write } of block) {
      if (own) {
        kind = own.table;
        if (!places.has(own.id)) places.set(own.id, page.row);
      }
      write();
    }
  }
  if (kind) page.anchors.push({ table: kind, row: first, places });
  if (table.note) page.text(table.note, "report.note", 18);
  page.gap();
}

/** A row of the sheet that is still to be written. */
interface Line {
  kind: TableRow["kind"] | "head";
  /** The ledger row that it stands for. */
  own: { table: Rows["table"]; id: string } | null;
  height: number;
  write: () => void;
}

/** Heads stay with the row below them, a total with the row above it. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && (open || line.kind === "total")) last.push(line);
    else blocks.push([line]);
    open = line.kind === "group" || line.kind === "subgroup";
  }
  return blocks;
}

function linesOf(page: Page, table: ReportTable, isList: boolean): Line[] {
  const { columns, rows } = table;
  const spans = spansOf(table);
  const starts = spans.map((_, at) => 1 + spans.slice(0, at).reduce((sum, span) => sum + span, 0));
  const labels = columns.map(({ label }, at) => headLines(label, (spans[at] ?? 1) * STEP - PADDING));
  const formats = columns.map((column, at) => formatOf(column, at, rows));
  const line = (kind: Line["kind"], texts: readonly string[], least: number, put: (at: number) => void) => {
    const style = kind === "head" ? "report.header" : "report.body.left";
    const height = Math.max(least, ...texts.map((words, at) => heightOf(words, spans[at] ?? 1, style)));
    const write = () => {
      for (const at of texts.keys()) put(at);
      page.end(height);
    };
    return { kind, own: null, height, write };
  };
  const head = line("head", labels, 24, (at) =>
    page.block(starts[at] ?? 1, spans[at] ?? 1, labels[at] ?? "", "report.header"),
  );
  const body = rows.map((row): Line => {
    if (row.kind === "group" || row.kind === "subgroup") {
      const words = row.cells[0]?.text ?? "";
      const style = tableStyle(row.kind === "group" ? "total" : "subgroup", "left", false);
      const height = Math.max(20, heightOf(words, COLUMNS, style));
      return { kind: row.kind, own: null, height, write: () => page.text(words, style) };
    }
    const own = isList ? ledgerRow(row) : null;
    const put = (at: number) =>
      addCell(page, row, at, columns[at], {
        start: starts[at] ?? 1,
        span: spans[at] ?? 1,
        format: formats[at] ?? "",
        own,
        isList,
      });
    const texts = row.cells.map(({ text }) => text);
    return { ...line(row.kind, texts, 20, put), own };
  });
  return [head, ...body];
}

/** Numbers of a column take the room of its longest one, so that they are centred and their digits still under each other. */
function formatOf({ align }: TableColumn, at: number, rows: readonly TableRow[]): string {
  if (align !== "number") return "";
  const cells = rows.flatMap(({ kind, cells: all }) =>
    kind === "row" || kind === "total" ? (all[at] ?? []) : [],
  );
  const most = cells.reduce((digits, { text }) => Math.max(digits, /^\d*/.exec(text)?.[0].length ?? 0), 1);
  return "?".repeat(Math.min(MOST_DIGITS, most) - 1);
}

interface Place {
  start: number;
  span: number;
  /** What stands before the number format of the column's numbers. */
  format: string;
  own: Line["own"];
  isList: boolean;
}

function addCell(page: Page, row: TableRow, at: number, column: TableColumn | undefined, place: Place): void {
  const cell = row.cells[at];
  if (!cell || !column) return;
  const { start, span, isList, own } = place;
  // A list's first cell leads to the ledger; figures elsewhere lead to the lists.
  const leads = isList ? own !== null && at === 0 : (cell.rows?.ids.length ?? 0) > 0;
  const { value, format } = written(cell, place.format);
  const align = column.align === "number" ? "center" : column.align;
  const style = tableStyle(row.kind === "total" ? "total" : "body", align, leads, format);
  const made = page.block(start, span, value, style, isList ? undefined : cell.rows);
  if (isList && own && at === 0) made.link = { table: own.table, id: own.id };
}

/** A number where there is one and its format is known, else the words. */
function written(
  { text, value, format = "" }: Cell,
  room: string,
): { value: string | number; format: string } {
  const own = room === "" ? format : `${room}${format || "0"}`;
  return value !== undefined && isKnownFormat(own) ? { value, format: own } : { value: text, format: "" };
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
