import { type Cell, isEmpty } from "./cells";
import { BODY_ROLES, isHead, isMatrixHead, isPlaceName, type Role, roleOf } from "./heads";
import { spread } from "./spread";

export interface Column {
  at: number;
  role: Role;
  head: string;
  /** The year in its head. */
  year: number | null;
  /** The unit in its head's brackets: 目标值（%）. */
  unit: string | null;
  /** The place whose values it holds: 东河区. */
  place: string | null;
}

export interface TableRow {
  cells: Cell[];
  /** The line across the table above it: 一、完善设施网络. */
  group: Cell | null;
}

/** A table whose head says what its columns hold. */
export interface Table {
  columns: Column[];
  rows: TableRow[];
  /** Its rows are places, its columns what each is to reach. */
  isMatrix: boolean;
}

/** No head has more rows. */
const HEAD_WITHIN = 4;

/** Reads a table's head and parts its rows from it; null where the head is of no kind that is known. */
export function parseTable(rows: readonly Cell[][]): Table | null {
  const headAt = rows.slice(0, HEAD_WITHIN).findIndex((row) => isHead(row.map(({ text }) => text)));
  const head = rows[headAt];
  if (!head) return null;
  const below = rows[headAt + 1];
  const second = below && isSecondHead(head, below) ? below : null;
  const isMatrix = isMatrixHead(head.map(({ text }) => text));
  const columns = isMatrix ? matrixColumns(head) : columnsOf(second ? spread(head, second) : head, second);
  const body = rows.slice(headAt + (second ? 2 : 1));
  return { columns, rows: rowsOf(body, [head, second ?? head], columns), isMatrix };
}

/** The first column that is no number holds the places; of the others those that hold no remarks, values. */
function matrixColumns(head: readonly Cell[]): Column[] {
  let hasPlaces = false;
  return head.map(({ text }, at): Column => {
    const printed = roleOf(text);
    const isPlaces = !hasPlaces && printed !== "number";
    hasPlaces ||= isPlaces;
    const role: Role = isPlaces ? "place" : printed === null ? "value" : printed;
    const year = /20\d\d/.exec(text)?.[0];
    return {
      at,
      head: squeeze(text),
      role,
      year: year === undefined ? null : Number(year),
      unit: unitInHead(text),
      place: null,
    };
  });
}

const squeeze = (text: string): string => text.replace(/[\s；]/g, "");

/** The lower row of a head repeats what is merged down, or leaves it empty, and parts what is merged across. */
function isSecondHead(head: readonly Cell[], below: readonly Cell[]): boolean {
  let parts = 0;
  for (const [at, { text }] of below.entries()) {
    const above = head[at]?.text ?? "";
    if (text === "" || text === above) continue;
    if (roleOf(text) === null && !/^20\d\d年?/.test(text)) return false;
    parts++;
  }
  return (
    parts > 0 && below.some(({ text }, at) => text === "" || text === head[at]?.text || head[at]?.text === "")
  );
}

function columnsOf(head: readonly Cell[], second: readonly Cell[] | null): Column[] {
  let upper = "";
  const columns = Array.from({ length: Math.max(head.length, second?.length ?? 0) }, (_, at): Column => {
    const lower = second?.[at]?.text ?? "";
    const own = head[at]?.text ?? "";
    // What is merged across stands in its first place only.
    upper = own === "" && lower !== "" ? upper : own;
    const whole = lower === upper ? upper : `${upper}${lower}`;
    const year = /20\d\d/.exec(lower)?.[0] ?? /20\d\d/.exec(upper)?.[0];
    return {
      at,
      head: squeeze(whole),
      role: roleOf(lower) ?? roleOf(whole) ?? roleOf(upper) ?? "other",
      year: year === undefined ? null : Number(year),
      unit: unitInHead(whole),
      place: isPlaceName(whole) ? squeeze(whole) : null,
    };
  });
  return settled(columns);
}

/** 目标值（%）, but not 目标（到2025年） */
function unitInHead(head: string): string | null {
  return (
    /（(?:单位：)?([%‰\u4e00-\u9fa5/\da-zA-Zμµ³]{1,8})）$/
      .exec(squeeze(head))?.[1]
      ?.replace(/^.*年.*$/, "") || null
  );
}

/** Heads that mean different things in different tables. */
function settled(columns: Column[]): Column[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  return columns.map((column) => {
    // Values of places, where nothing else gives any.
    if (
      column.role === "other" &&
      column.place !== null &&
      !has("value") &&
      (has("indicator") || has("task"))
    )
      return { ...column, role: "value" };
    // 目标 beside indicators is their value.
    if (column.role === "goal" && has("indicator") && !has("value")) return { ...column, role: "value" };
    if (column.role === "unit" && !has("value") && !has("indicator") && !has("responsible") && !has("lead"))
      return { ...column, role: "responsible" };
    return column;
  });
}

/** 合计 and the notes below a table ask for nothing. */
const NO_ROW = /^(?:合计|总计|小计)$|^(?:注|说明|备注)[：\d]/;

function rowsOf(body: readonly Cell[][], heads: readonly Cell[][], columns: readonly Column[]): TableRow[] {
  const rows: TableRow[] = [];
  const carried = new Map<number, Cell>();
  const strokes = new Set(columns.filter(({ at }) => body.some((cells) => isStroke(cells[at]))));
  let group: Cell | null = null;
  for (const cells of body) {
    if (heads.some((head) => sameCells(head, cells))) continue;
    const filled = cells.filter((cell) => cell.text !== "");
    const [first] = filled;
    if (!first || NO_ROW.test(squeeze(first.text))) continue;
    if (filled.length === 1 && columns.length > 2) {
      group = first;
      carried.clear();
      continue;
    }
    const isMerged = columns.some(({ at, role }) => role === "group" && cells[at]?.text === "");
    rows.push({
      cells: columns.map((column) => {
        const mayCarry =
          column.role === "group" || (DUTIES.has(column.role) && (isMerged || strokes.has(column)));
        return carry(carried, column.at, mayCarry, cells[column.at] ?? emptyAfter(cells));
      }),
      group,
    });
  }
  return rows;
}

const emptyAfter = (cells: readonly Cell[]): Cell => {
  const end = cells.at(-1)?.end ?? 0;
  return { start: end, end, text: "" };
};

/**
 * What is merged down holds for the rows below; a stroke ends it. A class of tasks always is; who answers and by when, where
 * the class is merged in the same row, or where strokes say that there is nobody, so that an empty cell does not.
 */
function carry(carried: Map<number, Cell>, at: number, mayCarry: boolean, cell: Cell): Cell {
  if (cell.text !== "") carried.set(at, cell);
  const kept = carried.get(at);
  return mayCarry && kept && !isEmpty(kept) ? kept : cell;
}

const DUTIES: ReadonlySet<Role> = new Set([...BODY_ROLES, "due"]);

const isStroke = (cell: Cell | undefined): boolean => cell !== undefined && cell.text !== "" && isEmpty(cell);

/** Heads are printed again on each page. */
function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every(({ text }, at) => squeeze(text) === squeeze(b[at]?.text ?? ""));
}
