import { gather } from "../gather";
import { type Cell, isEmpty } from "./cells";
import { BODY_ROLES, type Role } from "./heads";
import type { Column, Table, TableRow } from "./table";

/** Rows of a task table that are one task. */
export interface Entry {
  /** Null where the table numbers nothing. */
  number: Cell | null;
  title: Cell;
  /** What the task belongs to: a class of tasks, or the task of which this is one measure. */
  group: Cell | null;
  rows: TableRow[];
}

const NAMES: readonly Role[] = ["task", "measure", "goal", "indicator"];
const SAYS_WHO_OR_WHEN: readonly Role[] = [...BODY_ROLES, "due"];

/** The column whose cells name the tasks. */
const titleColumn = (columns: readonly Column[]): Column | null =>
  NAMES.flatMap((role) => columns.find((column) => column.role === role) ?? [])[0] ?? null;

/** Heads that call what they hold tasks by name; 项目 and 内容 stand in many other tables. */
const TASKS = /任务|举措|措施|重点工作|工作事项/;
/** Heads of tables that mark or pay. */
const MARKS_OR_PAYS = /分值|评分|得分|扣分|计分|补[助贴]|奖励|收费|资金来源|联系电话/;

/** Whether a table hands out tasks: it says who or when, or names tasks and gives no numbers. */
export function handsOutTasks({ columns }: Table): boolean {
  if (titleColumn(columns) === null) return false;
  if (columns.some(({ role }) => SAYS_WHO_OR_WHEN.includes(role))) return true;
  const gives = columns.some(({ role, head }) => role === "value" || MARKS_OR_PAYS.test(head));
  return !gives && columns.some(({ role, head }) => role === "task" && TASKS.test(head));
}

/** The cells of a row in columns of some roles, those left out that say nothing. */
export function cellsIn({ cells }: TableRow, columns: readonly Column[], roles: readonly Role[]): Cell[] {
  return columns.flatMap(({ at, role }) => {
    const cell = cells[at];
    return roles.includes(role) && cell && !isEmpty(cell) ? [cell] : [];
  });
}

/** A table's tasks in printed order. */
export function entriesOf({ columns, rows }: Table): Entry[] {
  const named = titleColumn(columns);
  if (!named) return [];
  const numbered = columns.find(({ role }) => role === "number");
  const entries: Entry[] = [];
  for (const row of rows) {
    const title = row.cells[named.at];
    const number = (numbered && row.cells[numbered.at]) ?? null;
    const last = entries.at(-1);
    if (last && title && goesOn(last, title, number, row)) last.rows.push(row);
    else if (title && !isEmpty(title)) {
      const group = row.group ?? cellsIn(row, columns, ["group"])[0] ?? null;
      entries.push({ number: number && !isEmpty(number) ? number : null, title, group, rows: [row] });
    }
  }
  return gather(entries, (entry) => byMeasure(entry, columns));
}

/** A cell that is merged down is repeated, or left empty in the rows below. */
function goesOn(last: Entry, title: Cell, number: Cell | null, row: TableRow): boolean {
  if (row.group !== last.rows[0]?.group) return false;
  const repeats = (cell: Cell | null, above: Cell | null): boolean =>
    cell === null || cell.text === "" || cell.text === above?.text;
  if (!repeats(title, last.title) || !repeats(number, last.number)) return false;
  // Two tasks may have one name where nothing numbers them; what is left empty goes on.
  return title.text === "" || number !== null || last.title.text.length > SHORT_NAME;
}

const SHORT_NAME = 6;

/** A task each of whose measures has its own bodies or days is as many tasks. */
function byMeasure(entry: Entry, columns: readonly Column[]): Entry[] {
  const measures = entry.rows.map((row) => cellsIn(row, columns, ["measure"])[0]);
  const said = entry.rows.map((row) =>
    cellsIn(row, columns, SAYS_WHO_OR_WHEN)
      .map(({ text }) => text)
      .join("|"),
  );
  const distinct = (texts: readonly string[]): number => new Set(texts).size;
  const named = measures.flatMap((cell) => cell?.text ?? []);
  if (named.length < entry.rows.length || distinct(named) < 2 || distinct(said) < 2) return [entry];
  return gather(entry.rows, (row, at) => {
    const title = measures[at];
    return title && title !== entry.title ? [{ ...entry, title, group: entry.title, rows: [row] }] : [];
  });
}
