import type { RowAddition, Scalar, TableDescription, TablePlan, WorkbookDescription } from "../ledger";
import { isGiven, resolveReferences } from "../ledger";
import { type Batch, blocks, OPERATION, textBytes } from "./batch";
import { structuredFormula, type TableNames } from "./formulas";
import { asInput } from "./input";
import { applyHighlights, applyValidation } from "./rules";
import { applyFont, applyStyles } from "./styles";

/** A table that is being written; rows and columns of the grid from 0. */
export interface Target {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  row: number;
  column: number;
  bodyRows: number;
  hasTotals: boolean;
  /** Ledger column by position; null for the user's own. */
  keys: readonly (string | null)[];
}

type Line = (string | number | boolean | null)[];

/**
 * Grows a table below its body. Never `table.rows.add`: with somebody else in the workbook it writes into the wrong rows.
 * The range is sized first and filled then, so that a fill that breaks off leaves blank rows, which the next one uses.
 */
export async function growTable(
  batch: Batch,
  target: Target,
  size: number,
  occupied: boolean,
): Promise<void> {
  const { sheet, table, row, column, keys, bodyRows, hasTotals } = target;
  const more = size - bodyRows;
  if (more <= 0) return;
  await batch.room(OPERATION * 3);
  const below = row + 1 + bodyRows;
  if (hasTotals || occupied) sheet.getRange(`${below + 1}:${below + more}`).insert("Down");
  // Rows put in above the totals are inside the table already.
  if (!hasTotals) table.resize(sheet.getRangeByIndexes(row, column, size + 1, keys.length));
}

/** Writes the new rows in blocks: one assignment a block, so that a row is there whole or not at all. */
export async function writeRows(
  batch: Batch,
  { sheet, row, column, keys }: Target,
  adds: readonly RowAddition[],
  wanted: TableDescription,
  tables: ReadonlyMap<string, TableNames>,
): Promise<void> {
  const columns = new Map(wanted.columns.map((each) => [each.key, each]));
  const formulas = new Map(
    wanted.columns.flatMap(({ key, formula }) =>
      formula === null ? [] : [[key, structuredFormula(formula, wanted.key, tables)] as const],
    ),
  );
  const lineOf = ({ row: { values } }: RowAddition): Line =>
    keys.map((key) => {
      const own = key === null ? undefined : columns.get(key);
      if (key === null || !own) return null;
      if (!isGiven(own)) return formulas.get(key) ?? asInput(values[key] ?? null);
      return values[key] === undefined ? null : asInput(values[key] ?? null);
    });
  for (const run of runsOf(adds, ({ at }) => at, 0)) {
    const [first] = run;
    if (!first) continue;
    for (const block of blocks(run.map(lineOf))) {
      await batch.room(block.bytes + OPERATION);
      sheet.getRangeByIndexes(
        row + 1 + first.at + block.first,
        column,
        block.rows.length,
        keys.length,
      ).formulas = block.rows;
    }
  }
}

/** Writes single cells, those near each other in a column as one range; null leaves a cell between them alone. */
export async function writeCells(
  batch: Batch,
  { sheet, row, column, keys }: Pick<Target, "sheet" | "row" | "column" | "keys">,
  cells: readonly { at: number; column: string; value: Scalar }[],
): Promise<void> {
  for (const [place, key] of keys.entries()) {
    const sorted = cells.filter(({ column: own }) => own === key).sort((a, b) => a.at - b.at);
    for (const run of runsOf(sorted, ({ at }) => at, 40)) {
      const [first, last] = [run[0]?.at ?? 0, run.at(-1)?.at ?? 0];
      const lines: Line[] = Array.from({ length: last - first + 1 }, () => [null]);
      for (const { at, value } of run) lines[at - first] = [asInput(value)];
      for (const block of blocks(lines)) {
        await batch.room(block.bytes + OPERATION);
        const range = sheet.getRangeByIndexes(
          row + 1 + first + block.first,
          column + place,
          block.rows.length,
          1,
        );
        range.formulas = block.rows;
      }
    }
  }
}

/** Splits sorted things where the gap between two places is larger than `gap`. */
export function runsOf<T>(things: readonly T[], place: (thing: T) => number, gap: number): T[][] {
  const made: T[][] = [];
  for (const thing of things) {
    const run = made.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && place(thing) - place(last) <= gap + 1) run.push(thing);
    else made.push([thing]);
  }
  return made;
}

/** The looks of a new table: header, every column over the whole body, what may be typed, colours. */
export async function layOutTable(
  batch: Batch,
  target: Target,
  size: number,
  wanted: TableDescription,
  { styles, font }: WorkbookDescription,
): Promise<void> {
  const { sheet, row, column, keys } = target;
  await batch.room();
  sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = wanted.headerHeight;
  const range = (from: number, count: number) => (first: number, width: number) =>
    sheet.getRangeByIndexes(from, column + first, count, width);
  const [header, body] = [range(row, 1), range(row + 1, size)];
  const own = keys.map((key) => wanted.columns.find((each) => each.key === key));
  await applyFont(batch, range(row, size + 1)(0, keys.length), font);
  await applyStyles(
    batch,
    own.map((each) => styles[each?.headerStyle ?? ""] ?? {}),
    header,
  );
  await applyStyles(
    batch,
    own.map((each) => styles[each?.style ?? ""] ?? {}),
    body,
  );
  for (const [at, each] of own.entries()) {
    if (!each || each.highlights.length === 0) continue;
    await batch.room(OPERATION * 6 * each.highlights.length);
    body(at, 1).conditionalFormats.clearAll();
    applyHighlights(body(at, 1), each.highlights);
  }
  await applyEntryRules(batch, target, 0, size, wanted);
}

/** New rows of a table that people have already: they look as the row above them, whatever was made of it. */
export async function copyLooks(
  batch: Batch,
  { sheet, row, column, keys }: Target,
  first: number,
  count: number,
): Promise<void> {
  if (first === 0 || count === 0) return;
  await batch.room(OPERATION * 2);
  const above = sheet.getRangeByIndexes(row + first, column, 1, keys.length);
  sheet.getRangeByIndexes(row + 1 + first, column, count, keys.length).copyFrom(above, "Formats");
}

/** What may be typed into the entry columns of some rows. */
export async function applyEntryRules(
  batch: Batch,
  { sheet, row, column, keys }: Target,
  first: number,
  count: number,
  wanted: TableDescription,
): Promise<void> {
  const places = new Map(keys.flatMap((key, at) => (key === null ? [] : [[key, column + at + 1] as const])));
  for (const { key, validation } of wanted.columns) {
    const at = keys.indexOf(key);
    if (!validation || at < 0 || count === 0) continue;
    const firstRow = row + 2 + first;
    const here = { prefix: "", firstRow, lastRow: firstRow + count - 1, columns: places };
    const formula =
      validation.type === "custom"
        ? `=${resolveReferences(validation.formula, firstRow, wanted.key, () => here)}`
        : "";
    await batch.room(OPERATION * 5);
    applyValidation(sheet.getRangeByIndexes(row + 1 + first, column + at, count, 1), validation, formula);
  }
}

/** Heights, and the number formats of cells that differ from their column's (a share among counts). */
export async function applyRowLooks(
  batch: Batch,
  { sheet, row, column, keys }: Target,
  adds: readonly Pick<RowAddition, "at" | "row">[],
  wanted: TableDescription,
  { styles }: WorkbookDescription,
): Promise<void> {
  const special = wanted.columns.filter(({ key }) => adds.some((add) => add.row.styles[key] !== undefined));
  const sorted = [...adds].sort((a, b) => a.at - b.at);
  for (const run of runsOf(sorted, ({ at }) => at, 0)) {
    const first = run[0]?.at ?? 0;
    // About 40 bytes a row.
    for (let from = 0; from < run.length; from += 25_000) {
      const part = run.slice(from, from + 25_000);
      await batch.room(OPERATION + part.length * 42);
      const range = sheet.getRangeByIndexes(row + 1 + first + from, column, part.length, 1);
      range.setRowProperties(
        part.map(({ row: { height } }) => ({ format: { rowHeight: Math.round(height * 100) / 100 } })),
      );
    }
    for (const { key, style } of special) {
      const place = keys.indexOf(key);
      if (place < 0) continue;
      const formats = run.map(({ row: own }) => [styles[own.styles[key] ?? style]?.format ?? "General"]);
      await batch.room(OPERATION + formats.reduce((sum, [format = ""]) => sum + textBytes(format), 0));
      sheet.getRangeByIndexes(row + 1 + first, column + place, run.length, 1).numberFormat = formats;
    }
  }
}

/** Rows whose looks are still to be given: those added now, and those of a fill that broke off. */
export const newRows = ({ adds, unfinished }: TablePlan): number[] =>
  [...new Set([...adds.map(({ at }) => at), ...unfinished])].sort((a, b) => a - b);
