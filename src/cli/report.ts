import { insertSheet, readXlsxLedger, writeXlsx } from "../files";
import { fill } from "../locales/fill";
import {
  buildReport,
  digestName,
  type FigureKey,
  type LedgerState,
  type Report,
  reportBook,
  writeDigest,
} from "../report";
import type { Command } from "./command";
import { isDay } from "./day";
import { earlierDigest } from "./earlier";
import { Failure } from "./failure";
import { ledgerFailure, readLedger } from "./into";
import type { Arguments } from "./options";
import type { Session } from "./session";
import { today } from "./today";
import { refuseTaken, writeWhole } from "./write-whole";

/** What a later report compares itself with, kept with the workbook. */
const records = ({ asOf, digest }: Report) => ({ [digestName(asOf)]: writeDigest(digest) });

const writers: Readonly<Record<string, (report: Report) => Promise<Uint8Array>>> = {
  // Only this command needs the library that writes Word files.
  docx: async (report) => (await import("../files/docx")).writeDocx(report),
  xlsx: (report) => writeXlsx(reportBook(report), () => records(report)),
};

/** Turns a ledger as it stands into the 通报. */
export const reportCommand: Command = {
  synopsis: "{ledger} -o {report}",
  noFiles: "noLedger",
  filesNote: "ledger",
  options: [
    "output",
    "into",
    "as-of",
    "compare",
    "title",
    "red-head",
    "number",
    "to",
    "signature",
    "force",
    "json",
    "help",
  ],
  async run({ files: [ledger = "", ...others], values }, session) {
    if (others.length > 0) throw new Failure("oneLedger");
    const wanted = wantedFrom(values, session);
    for (const { path, replaces } of wanted.outputs) await refuseTaken(path, wanted.force || replaces);
    const bytes = await readLedger(ledger);
    const state = stateOf(ledger, bytes, wanted.asOf);
    const earlier = await earlierDigest(values.compare, { file: ledger, bytes, asOf: state.asOf }, today());
    const report = buildReport(state, {
      title: values.title,
      letterhead: {
        redHead: values["red-head"] ?? null,
        number: values.number ?? null,
        signature: values.signature ?? null,
        ...(values.to === undefined ? {} : { recipients: values.to }),
      },
      earlier,
      findingsText: session.report,
    });
    // All of it is made before any of it is written.
    const made = await Promise.all(
      wanted.outputs.map(async (output) => ({ ...output, ...(await output.make(report)) })),
    );
    for (const { path, replaces, content } of made) await writeWhole(path, content, wanted.force || replaces);
    if (values.json) session.print(JSON.stringify(asJson(report, made), null, 2));
    else printSummary(report, made, earlier?.asOf, session);
    return 0;
  },
};

/** A file to be written; `sheet` is the one put into it, null for a file of its own. */
interface Made {
  content: Uint8Array;
  sheet: string | null;
}

interface Output {
  path: string;
  /** It is meant to be written over: the ledger itself. */
  replaces: boolean;
  make(report: Report): Promise<Made>;
}

interface Wanted {
  outputs: readonly Output[];
  asOf: string | null;
  force: boolean;
}

/** @throws Failure where a value cannot be used. */
function wantedFrom(
  { output, into, "as-of": day, force = false }: Arguments["values"],
  { text }: Session,
): Wanted {
  const asOf = day ?? null;
  if (output === undefined && into === undefined)
    throw new Failure("noOutput", { example: text.commands.report.example });
  const kind = /[^\\/]\.(\w+)$/.exec(output ?? "")?.[1]?.toLowerCase() ?? "";
  const write = writers[kind];
  if (output !== undefined && !write) throw new Failure("reportName", { file: output });
  if (asOf !== null && !isDay(asOf)) throw new Failure("asOf", { value: asOf });
  // With a ledger to put the sheet into, a workbook named by -o is what comes of it; a Word file is one more.
  const isTarget = into !== undefined && kind === "xlsx";
  const own: Output[] =
    output === undefined || !write || isTarget
      ? []
      : [
          {
            path: output,
            replaces: false,
            make: async (report) => ({ content: await write(report), sheet: null }),
          },
        ];
  const ledger: Output[] =
    into === undefined
      ? []
      : [
          {
            path: isTarget && output !== undefined ? output : into,
            replaces: !isTarget || output === into,
            make: (report) => inserted(into, report, force),
          },
        ];
  return { outputs: [...own, ...ledger], asOf, force };
}

/** The sheet of a report in a ledger file. @throws Failure */
async function inserted(file: string, report: Report, beside: boolean): Promise<Made> {
  const bytes = await readLedger(file);
  try {
    const made = insertSheet(bytes, reportBook(report), { records: records(report), beside });
    return { content: made.bytes, sheet: made.name };
  } catch (error) {
    throw ledgerFailure(error, file);
  }
}

/** A ledger file as it stands, on another day where one is given. @throws Failure */
function stateOf(file: string, bytes: Uint8Array, asOf: string | null): LedgerState {
  try {
    const state = readXlsxLedger(bytes, today());
    if (asOf === null) return state;
    return { ...state, asOf, doubts: state.doubts.filter(({ column }) => column !== "asOf") };
  } catch (error) {
    throw ledgerFailure(error, file);
  }
}

const wordsOf = ({ runs }: Report["opening"]): string => runs.map(({ text }) => text).join("");

/** Figures and findings are for whoever makes the report: in the terminal's language. */
function printSummary(
  report: Report,
  made: readonly (Output & Made)[],
  compared: string | undefined,
  { text, print }: Session,
): void {
  const of = (key: FigureKey) => report.figures.find((each) => each.key === key)?.value ?? 0;
  const [tasks, targets, onSchedule, overdue, met] = [
    of("tasks"),
    of("targets"),
    of("onSchedule"),
    of("overdue"),
    of("met"),
  ];
  const figures = { date: report.asOf, tasks, targets, onSchedule, overdue, met };
  const [first] = made;
  if (first) print(fill(text.summary.reported, { file: first.path, ...figures }));
  for (const { path, sheet } of made)
    if (sheet !== null) print(fill(text.summary.sheetAdded, { file: path, sheet }));
  if (compared !== undefined) print(fill(text.summary.compared, { date: compared }));
  for (const finding of report.findings) print(wordsOf(finding));
}

const asJson = (report: Report, made: readonly (Output & Made)[]) => ({
  output: made[0]?.path,
  outputs: made.map(({ path, sheet }) => ({ file: path, sheet })),
  asOf: report.asOf,
  title: report.title,
  figures: report.figures,
  sections: report.sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map(wordsOf),
  })),
  findings: report.findings.map(wordsOf),
});
