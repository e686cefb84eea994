import { readXlsxLedger, writeXlsx } from "../files";
import { fill } from "../locales/fill";
import { buildReport, type FigureKey, type LedgerState, type Report, reportBook } from "../report";
import type { Command } from "./command";
import { isDay } from "./day";
import { Failure } from "./failure";
import { ledgerFailure, readLedger } from "./into";
import type { Arguments } from "./options";
import type { Session } from "./session";
import { today } from "./today";
import { refuseTaken, writeWhole } from "./write-whole";

const writers: Readonly<Record<string, (report: Report) => Promise<Uint8Array>>> = {
  // Only this command needs the library that writes Word files.
  docx: async (report) => (await import("../files/docx")).writeDocx(report),
  xlsx: (report) => writeXlsx(reportBook(report)),
};

/** Turns a ledger as it stands into the 通报. */
export const reportCommand: Command = {
  synopsis: "{ledger} -o {report}",
  options: [
    "output",
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
    const { output, asOf, force, write } = wantedFrom(values);
    await refuseTaken(output, force);
    const state = await stateOf(ledger, asOf);
    const earlier = values.compare === undefined ? null : await stateOf(values.compare, null);
    const report = buildReport(state, {
      title: values.title,
      letterhead: {
        redHead: values["red-head"] ?? null,
        number: values.number ?? null,
        signature: values.signature ?? null,
        ...(values.to === undefined ? {} : { recipients: values.to }),
      },
      ...(earlier ? { earlier: buildReport(earlier).digest } : {}),
    });
    await writeWhole(output, await write(report), force);
    if (values.json) session.print(JSON.stringify(asJson(report, output), null, 2));
    else printSummary(report, output, session);
    return 0;
  },
};

/** @throws Failure where a value cannot be used. */
function wantedFrom({ output, "as-of": day, force = false }: Arguments["values"]) {
  const asOf = day ?? null;
  if (output === undefined) throw new Failure("noOutput");
  const write = writers[/[^\\/]\.(\w+)$/.exec(output)?.[1]?.toLowerCase() ?? ""];
  if (!write) throw new Failure("reportName", { file: output });
  if (asOf !== null && !isDay(asOf)) throw new Failure("asOf", { value: asOf });
  return { output, asOf, force, write };
}

/** A ledger file as it stands, on another day where one is given. @throws Failure */
async function stateOf(file: string, asOf: string | null): Promise<LedgerState> {
  const bytes = await readLedger(file);
  try {
    const state = readXlsxLedger(bytes, today());
    if (asOf === null) return state;
    return { ...state, asOf, doubts: state.doubts.filter(({ column }) => column !== "asOf") };
  } catch (error) {
    throw ledgerFailure(error, file);
  }
}

const wordsOf = ({ runs }: Report["opening"]): string => runs.map(({ text }) => text).join("");

/** The figures in the terminal's language; what the ledger leaves in doubt in its own. */
function printSummary(report: Report, file: string, { text, print }: Session): void {
  const of = (key: FigureKey) => report.figures.find((each) => each.key === key)?.value ?? 0;
  const [tasks, targets, onSchedule, overdue, met] = [
    of("tasks"),
    of("targets"),
    of("onSchedule"),
    of("overdue"),
    of("met"),
  ];
  print(fill(text.summary.reported, { file, date: report.asOf, tasks, targets, onSchedule, overdue, met }));
  for (const finding of report.findings) print(wordsOf(finding));
}

const asJson = (report: Report, output: string) => ({
  output,
  asOf: report.asOf,
  title: report.title,
  figures: report.figures,
  sections: report.sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map(wordsOf),
  })),
  findings: report.findings.map(wordsOf),
});
