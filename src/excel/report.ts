import type { Link, SheetDescription, WorkbookDescription } from "../ledger";
import { Batch, OPERATION, type Progress } from "./batch";
import { addCharts } from "./charts";
import { LedgerError } from "./errors";
import { cellReference, layOutSheet, markLaidOut } from "./layout";
import { beginWrite, finishWrite, type Memory } from "./memory";
import { findPlaces, markSheet, type Places, type SheetPlace } from "./places";
import { joinRecords, type UndoRecord } from "./record";
import { matchesSheet, reportRecord } from "./reportRecord";
import { type RowFinder, rowFinder } from "./rowFinder";
import { soleSession } from "./session";
import { makeSheet } from "./sheet";

export interface ReportOptions extends Progress {
  /** What becomes of a report of the same day: asked about where nothing is said. */
  sameDay?: "ask" | "replace";
  /** Kept with the workbook under the sheet's key, for the next report to compare itself with; see `writeDigest`. */
  digest?: string;
}

/**
 * What was done: a sheet made, or made in the place of the day's earlier one; nothing, because the sheet already says this;
 * nothing, because the person has first to say whether the day's earlier one may go.
 */
export interface ReportOutcome {
  done: "made" | "replaced" | "upToDate" | "asks";
  /** Name of the sheet that is meant. */
  sheet: string;
}

/** Excel gives links one by one; a list longer than this has none, and its rows are found by their ids in the pane. */
const LINKS = 3000;

/** Mark of a sheet that made room for a new one of its day. */
const awayKey = (key: string) => `away:${key}`;
const REPORT = "report:";

/**
 * 生成通报: makes the sheet of a report (the one sheet of `book`) beside the ledger. A report of another day is never touched;
 * one of the same day is put away (a hidden sheet), where 还原 finds it. One that breaks off is begun anew by the next. @throws LedgerError
 */
export const writeReport = (
  ledger: WorkbookDescription,
  book: WorkbookDescription,
  options: ReportOptions = {},
): Promise<ReportOutcome> =>
  soleSession(async (context) => {
    const [sheet] = book.sheets;
    if (!sheet) throw new LedgerError("noLedger");
    const places = await findPlaces(context, ledger);
    checkReportable(places);
    const there = places.sheets.get(sheet.key);
    const batch = new Batch(context, options);
    if (there?.laidOut) {
      if (await matchesSheet(context, { ...sheet, name: there.name })) {
        await completed(batch, places.memory, sheet.key, options.digest);
        there.sheet.activate();
        await context.sync();
        return { done: "upToDate", sheet: there.name };
      }
      if (options.sameDay !== "replace") return { done: "asks", sheet: there.name };
    }
    const name = await freeName(context, sheet.name, there);
    const finder = await rowFinder(context, places);

    const own = { ...sheet, name };
    const record = joinRecords(unfinishedReport(places.memory), reportRecord(own, awayOf(there)));
    const { memory } = places;
    const generation = await beginWrite(batch, memory, memory.pending ?? memory.base, record);
    await makeRoom(batch, places, own.key, there);
    await write(batch, own, book, linksOf(own, finder));
    if (!(await matchesSheet(context, own))) throw new LedgerError("notVerified", { count: 1 });
    await finish(batch, memory, generation, own.key, options.digest);
    return { done: there?.laidOut ? "replaced" : "made", sheet: name };
  });

async function finish(
  batch: Batch,
  memory: Memory,
  generation: number,
  key: string,
  digest: string | undefined,
): Promise<void> {
  if (digest !== undefined) await memory.parts.write(batch, key, digest);
  await finishWrite(batch, memory, generation, memory.index.tables);
}

/** A report whose sheet was whole when its write broke off: all that was left was to say so. */
async function completed(
  batch: Batch,
  memory: Memory,
  key: string,
  digest: string | undefined,
): Promise<void> {
  if (unfinishedReport(memory) && memory.record)
    await finish(batch, memory, memory.record.generation, key, digest);
}

/** @throws LedgerError before anything is written */
function checkReportable({ tables, readOnly, memory }: Places): void {
  if (!tables.has("tasks") && !tables.has("targets")) throw new LedgerError("noLedger");
  if (readOnly) throw new LedgerError("readOnlyBook");
  // A fill that broke off has its own record, which a report must not take the place of.
  if (memory.pending !== null && unfinishedReport(memory) === null) throw new LedgerError("unfinishedFill");
}

/** The record of a report that broke off; null where no write did, or another did. */
function unfinishedReport({ pending, record }: Memory): UndoRecord | null {
  if (pending === null || record === null) return null;
  const { sheets, tables } = record.undo;
  const ours = Object.keys(tables).length === 0 && sheets.every(([key]) => key.startsWith(REPORT));
  return ours ? record.undo : null;
}

const awayOf = (there: SheetPlace | undefined): UndoRecord["away"] =>
  there?.laidOut ? [[awayKey(there.key), there.key, there.name]] : [];

/** The sheet's name; another where somebody's own sheet has it. */
async function freeName(
  context: Excel.RequestContext,
  wanted: string,
  there: SheetPlace | undefined,
): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(
    worksheets.items
      .map(({ name }) => name.toLowerCase())
      .filter((name) => name !== there?.name.toLowerCase()),
  );
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} (${n})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A finished report of the day is put away, a half-made one goes; what was put away before, and can no longer be brought back, goes too. */
async function makeRoom(
  batch: Batch,
  { sheets }: Places,
  key: string,
  there: SheetPlace | undefined,
): Promise<void> {
  await batch.room(OPERATION * 8);
  const before = sheets.get(awayKey(key));
  if (there && !there.laidOut) there.sheet.delete();
  if (!there?.laidOut) return;
  before?.sheet.delete();
  there.sheet.name = await awayName(batch.context, there.name);
  markSheet(there.sheet, awayKey(key), true);
  there.sheet.visibility = "Hidden";
}

/** A free name for a sheet that is put away, at most 31 characters. */
async function awayName(context: Excel.RequestContext, name: string): Promise<string> {
  const { worksheets } = context.workbook;
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  for (let n = 1; ; n++) {
    const free = `${name.slice(0, 24)} ~${n}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** Links to rows of the ledger as they stand now, as far as Excel can be asked for so many. */
function linksOf(own: SheetDescription, find: RowFinder): (link: Link) => string | undefined {
  const asked = own.cells.filter(({ link }) => link && "table" in link).length;
  return (link) => {
    if ("row" in link) return cellReference(own.name, link.row - 1, link.column - 1);
    return "table" in link && asked <= LINKS ? find(link.table, link.id) : undefined;
  };
}

async function write(
  batch: Batch,
  own: SheetDescription,
  book: WorkbookDescription,
  linkTo: (link: Link) => string | undefined,
): Promise<void> {
  const sheet = await makeSheet(batch, own, undefined);
  await layOutSheet(batch, sheet, own, book, linkTo);
  await addCharts(batch, own.charts ?? [], () => sheet);
  await markLaidOut(batch, sheet, own.key);
  await batch.room();
  sheet.activate();
  await batch.send();
}
