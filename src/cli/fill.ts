import { writeXlsx } from "../files";
import { buildLedger, type Dialect, describeWorkbook } from "../ledger";
import { fill } from "../locales/fill";
import { reviewText } from "../locales/zh-CN/review";
import type { Command } from "./command";
import { isDay } from "./day";
import { describeCode } from "./describe-code";
import { Failure } from "./failure";
import type { Arguments } from "./options";
import { type Readings, readDocuments } from "./read-documents";
import type { Session } from "./session";
import { countsOf, summaryTable } from "./summary";
import { refuseTaken, writeWhole } from "./write-whole";

interface Wanted {
  output: string;
  asOf: string;
  dialect: Dialect;
  force: boolean;
}

/** Reads the files and writes what they ask for as a ledger workbook. */
export const fillCommand: Command = {
  synopsis: "{files} -o {output}",
  options: ["output", "as-of", "dialect", "force", "json", "help"],
  async run({ files, values }, session) {
    const wanted = wantedFrom(values);
    await refuseTaken(wanted.output, wanted.force);
    const readings = await readDocuments(files, session);
    if (readings.read.length > 0)
      await writeWhole(wanted.output, await workbook(readings, wanted), wanted.force);
    if (values.json) session.print(JSON.stringify(asJson(readings, wanted, session), null, 2));
    else if (readings.read.length > 0) printSummary(readings, wanted, session);
    return readings.exitCode;
  },
};

/** @throws Failure where a value cannot be used. */
function wantedFrom(values: Arguments["values"]): Wanted {
  const { output, dialect = "native" } = values;
  const asOf = values["as-of"] ?? today();
  if (output === undefined) throw new Failure("noOutput");
  if (!/[^\\/]\.xlsx$/i.test(output)) throw new Failure("outputName", { file: output });
  if (!isDay(asOf)) throw new Failure("asOf", { value: asOf });
  if (dialect !== "native" && dialect !== "functions") throw new Failure("dialect", { value: dialect });
  return { output, asOf, dialect, force: values.force ?? false };
}

/** The day where the user is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, "0"))
    .join("-");
}

/** The ledger is written for the people who keep it: in Chinese, whatever the terminal speaks. */
function workbook({ read }: Readings, { asOf, dialect }: Wanted): Promise<Uint8Array> {
  const ledger = buildLedger(
    read.map(({ document }) => document),
    { asOf, dialect, describeCode: (code, details) => describeCode(reviewText, code, details) },
  );
  return writeXlsx(describeWorkbook(ledger));
}

const asJson = ({ read, failures }: Readings, { output, asOf, dialect }: Wanted, { text }: Session) => ({
  output: read.length > 0 ? output : null,
  asOf,
  dialect,
  documents: read.map(({ file, document }) => ({
    file,
    id: document.id,
    title: document.title,
    ...countsOf(document),
  })),
  failures: failures.map((failure) => ({
    file: failure.details.file ?? null,
    code: failure.code,
    message: failure.sentence(text),
  })),
});

function printSummary(
  { read, failures }: Readings,
  { output, asOf }: Wanted,
  { text, print }: Session,
): void {
  print(summaryTable(read, text));
  print(`\n${fill(text.summary.written, { file: output, date: asOf })}`);
  if (failures.length > 0) print(fill(text.summary.partly, { failed: failures.length, read: read.length }));
}
