import type { Scalar, WorkbookDescription } from "../ledger";
import { Batch } from "./batch";
import { LedgerError } from "./errors";
import { readBodies, readBody } from "./held";
import { findPlaces, type TablePlace } from "./places";
import { runsOf } from "./rows";
import { soleSession } from "./session";
import { tablesOf } from "./state";

export interface CheckReport {
  /** Rows of 指标台账 by what their conclusion says; "" where there is none. */
  conclusions: ReadonlyMap<string, number>;
  /** Formulas that showed an error and do no longer. */
  repaired: number;
  /** Formulas that still show an error, as sheet and cell. */
  broken: readonly { sheet: string; row: number; column: number; error: string }[];
}

/** What a formula shows where its function is not known (any more), or never answers. */
const errors: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA"]);
/** Answers of custom functions may come after the calculation: so many times, so many milliseconds apart. */
const TRIES = 8;
const PAUSE = 250;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** 校核指标: recalculates, counts the conclusions, writes formulas again that show #NAME? or #BUSY!. @throws LedgerError */
export const check = (description: WorkbookDescription): Promise<CheckReport> =>
  soleSession(async (context) => {
    const { tables, readOnly } = await findPlaces(context, description);
    const targets = tables.get("targets");
    if (!targets) throw new LedgerError("noLedger");
    context.workbook.application.calculate("Full");
    const found = await settled(context, description, tables);
    const before = found.reduce((sum, { cells }) => sum + cells.length, 0);
    const repairable = found.filter(({ place }) => !place.place.isProtected);
    if (before > 0 && !readOnly) {
      await rewrite(context, repairable);
      context.workbook.application.calculate("Full");
    }
    const left = before > 0 ? await settled(context, description, tables) : found;
    const broken = left.flatMap(({ place, cells }) =>
      cells.map(({ at, column, error }) => ({
        sheet: place.place.name,
        row: place.row + 2 + at,
        column: place.column + 1 + column,
        error,
      })),
    );
    return { conclusions: await conclusionsOf(context, targets), repaired: before - broken.length, broken };
  });

interface Broken {
  place: TablePlace;
  cells: { at: number; column: number; error: string }[];
}

/** Cells of formula columns that show an error, once those still being calculated have answered. */
async function settled(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  tables: ReadonlyMap<string, TablePlace>,
): Promise<Broken[]> {
  for (let tried = 1; ; tried++) {
    const found: Broken[] = [];
    for (const wanted of tablesOf(description)) {
      const place = tables.get(wanted.key);
      if (!place) continue;
      const formulas = new Set(wanted.columns.filter(({ kind }) => kind === "formula").map(({ key }) => key));
      const rows = await readBody(context, place);
      const cells = rows.flatMap((row, at) =>
        row.flatMap((value, column) =>
          errors.has(value) && formulas.has(place.keys[column] ?? "")
            ? [{ at, column, error: String(value) }]
            : [],
        ),
      );
      if (cells.length > 0) found.push({ place, cells });
    }
    const waiting = found.some(({ cells }) => cells.some(({ error }) => error !== "#NAME?"));
    if (!waiting || tried === TRIES) return found;
    await pause();
  }
}

/** Writes each formula again as it is: that makes Excel look its function up anew. */
async function rewrite(context: Excel.RequestContext, broken: readonly Broken[]): Promise<void> {
  const batch = new Batch(context);
  for (const { place, cells } of broken) {
    const [body] = await readBodies(context, [place], true);
    const formulas = body?.formulas ?? [];
    const { sheet } = place.place;
    for (const column of new Set(cells.map((cell) => cell.column))) {
      const own = cells.filter((cell) => cell.column === column);
      for (const run of runsOf(own, ({ at }) => at, 0)) {
        const lines: Scalar[][] = run.map(({ at }) => [formulas[at]?.[column] ?? null]);
        await batch.room(lines.reduce((sum, [text]) => sum + String(text).length * 3 + 8, 800));
        const first = run[0]?.at ?? 0;
        sheet.getRangeByIndexes(place.row + 1 + first, place.column + column, lines.length, 1).formulas =
          lines;
      }
    }
  }
  await batch.send();
}

async function conclusionsOf(
  context: Excel.RequestContext,
  targets: TablePlace,
): Promise<ReadonlyMap<string, number>> {
  const at = targets.keys.indexOf("conclusion");
  const id = targets.keys.indexOf("id");
  const counts = new Map<string, number>();
  for (const row of await readBody(context, targets)) {
    if (row[id] === "" || at < 0) continue;
    const words = String(row[at] ?? "");
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}
