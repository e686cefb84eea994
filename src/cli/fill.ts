import { firstRecords, writeXlsx } from "../files";
import {
  buildLedger,
  countedSheets,
  type Dialect,
  describeWorkbook,
  overfull,
  type Plan,
  ROW_LIMIT,
} from "../ledger";
import { fill } from "../locales/fill";
import { reviewText } from "../locales/zh-CN/review";
import type { Command } from "./command";
import { isDay } from "./day";
import { describeCode } from "./describe-code";
import { editionLines, type SortedOut, sortOut } from "./editions";
import { Failure } from "./failure";
import { editionsIn, mergedJson, mergedLines, mergeInto, readLedger } from "./into";
import type { Arguments } from "./options";
import { type Result, readDocuments, takeDocuments } from "./read-documents";
import type { Session } from "./session";
import { summaryTable } from "./summary";
import { today } from "./today";
import { refuseTaken, writeWhole } from "./write-whole";

interface Wanted {
  output: string;
  /** A ledger to be merged into. */
  into: string | undefined;
  asOf: string;
  /** That of the ledger, or native, where not asked for. */
  dialect: Dialect | undefined;
  force: boolean;
}

/** Reads the files and writes what they ask for as a ledger workbook. */
export const fillCommand: Command = {
  synopsis: "{files} -o {output}",
  options: ["output", "into", "as-of", "dialect", "force", "json", "help"],
  async run({ files, values }, session) {
    const wanted = wantedFrom(values, session);
    await refuseTaken(wanted.output, wanted.force);
    const ledger = wanted.into === undefined ? null : await readLedger(wanted.into);
    const { read, ...result } = await readDocuments(files, "document", session);
    const held = ledger ? editionsIn(ledger, wanted.asOf) : [];
    const readings = { ...result, ...sortOut(read, held) };
    const made = readings.kept.length > 0 ? await workbook(readings, wanted, ledger) : null;
    if (made) await writeWhole(wanted.output, made.bytes, wanted.force);
    if (values.json)
      session.print(JSON.stringify(asJson(readings, wanted, made?.plan ?? null, session), null, 2));
    else if (read.length > 0) printSummary(readings, wanted, made, session);
    return readings.exitCode;
  },
};

type Readings = Result & SortedOut;

interface Made {
  bytes: Uint8Array;
  plan: Plan | null;
  /** Sheets whose counts are values, for there are too many rows. */
  counted: string[];
}

/** @throws Failure where a value cannot be used. */
function wantedFrom(values: Arguments["values"], { text }: Session): Wanted {
  const { into, dialect } = values;
  const output = values.output ?? into;
  const asOf = values["as-of"] ?? today();
  if (output === undefined) throw new Failure("noOutput", { example: text.commands.fill.example });
  if (!/[^\\/]\.xlsx$/i.test(output)) throw new Failure("outputName", { file: output });
  if (!isDay(asOf)) throw new Failure("asOf", { value: asOf });
  if (dialect !== undefined && dialect !== "native" && dialect !== "functions")
    throw new Failure("dialect", { value: dialect });
  // The ledger itself is what is meant to be replaced.
  const force = (values.force ?? false) || output === into;
  return { output, into, asOf, dialect, force };
}

/** The ledger is written for the people who keep it: in Chinese, whatever the terminal speaks. */
async function workbook(
  { kept }: Readings,
  { asOf, dialect, into }: Wanted,
  ledger: Uint8Array | null,
): Promise<Made> {
  let counted: string[] = [];
  const describe = (own: Dialect) => {
    const described = describeWorkbook(
      buildLedger(takeDocuments(kept), {
        asOf,
        dialect: own,
        describeCode: (code, details) => describeCode(reviewText, code, details),
      }),
    );
    const full = overfull(described);
    if (full)
      throw new Failure("tooManyRows", {
        sheet: full.sheet,
        rows: String(full.rows),
        most: String(ROW_LIMIT),
      });
    counted = countedSheets(described);
    return described;
  };
  if (ledger && into !== undefined) return { ...mergeInto(into, ledger, describe, dialect), counted };
  const description = describe(dialect ?? "native");
  return { bytes: await writeXlsx(description, () => firstRecords(description)), plan: null, counted };
}

const asJson = (
  { kept, notes, failures }: Readings,
  { output, asOf, dialect = "native", into }: Wanted,
  plan: Plan | null,
  session: Session,
) => ({
  output: kept.length > 0 ? output : null,
  asOf,
  // A ledger keeps its own dialect.
  dialect: into === undefined ? dialect : undefined,
  merged: plan ? mergedJson(plan) : undefined,
  documents: kept.map(({ file, id, title, counts }) => ({ file, id, title, ...counts })),
  editions: notes.length > 0 ? notes : undefined,
  failures: failures.map((failure) => ({
    file: failure.details.file ?? null,
    code: failure.code,
    message: failure.sentence(session),
  })),
});

function printSummary(
  { kept, notes, failures }: Readings,
  { output, asOf }: Wanted,
  made: Made | null,
  { text, print }: Session,
): void {
  print(summaryTable(kept, text));
  const written = fill(kept.length > 0 ? text.summary.written : text.editions.nothingNew, {
    file: output,
    date: asOf,
  });
  const counted = (made?.counted ?? []).map((sheet) => fill(text.summary.counted, { sheet }));
  const done = made?.plan ? mergedLines(made.plan, output, text) : [written];
  const lines = [...editionLines(notes, text), ...counted, ...done];
  print(`\n${lines.join("\n")}`);
  const read = kept.length + notes.filter(({ kind }) => kind !== "update").length;
  if (failures.length > 0) print(fill(text.summary.partly, { failed: failures.length, read }));
}
