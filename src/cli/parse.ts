import { fill } from "../locales/fill";
import type { Command } from "./command";
import { describeCode } from "./describe-code";
import { editionLines, sortOut } from "./editions";
import { readDocuments, visitDocuments } from "./read-documents";
import type { Reading } from "./reading/read-file";
import type { Session } from "./session";
import { summaryTable } from "./summary";

/** Shows what the files hold: as a table with the findings below, or whole as JSON (an array, one object a document). */
export const parseCommand: Command = {
  synopsis: "{files} [--json]",
  options: ["json", "help"],
  async run({ files, values }, session) {
    if (values.json) return printJson(files, session);
    const { read, exitCode } = await readDocuments(files, "summary", session);
    if (read.length > 0) printTable(read, session);
    return exitCode;
  },
};

/** Document by document, so that ten thousand of them are never in memory at once. */
async function printJson(files: readonly string[], session: Session): Promise<number> {
  let before = "[\n";
  const { exitCode } = await visitDocuments(files, "json", session, async ({ json }) => {
    await session.write(`${before}${json?.replace(/^/gm, "  ")}`);
    before = ",\n";
  });
  await session.write(before === "[\n" ? "[]\n" : "\n]\n");
  return exitCode;
}

function printTable(read: readonly Reading[], { text, review, print }: Session): void {
  print(summaryTable(read, text));
  const findings = read.flatMap(({ file, findings: own }) =>
    own.map(({ code, details }) =>
      fill(text.summary.finding, { file, sentence: describeCode(review, code, details) }),
    ),
  );
  const lines = [...findings, ...editionLines(sortOut(read).notes, text)];
  if (lines.length > 0) print(`\n${lines.join("\n")}`);
}
