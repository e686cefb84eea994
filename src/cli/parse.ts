import { fill } from "../locales/fill";
import type { Command } from "./command";
import { describeCode } from "./describe-code";
import { editionLines, notesOf, sortOut } from "./editions";
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
  const read: Pick<Reading, "file" | "edition">[] = [];
  const { exitCode } = await visitDocuments(files, "json", session, async ({ json, file, edition }) => {
    await session.write(`${before}${json?.replace(/^/gm, "  ")}`);
    before = ",\n";
    read.push({ file, edition });
  });
  await session.write(before === "[\n" ? "[]\n" : "\n]\n");
  // Beside the JSON, which holds all of them.
  for (const line of editionLines(notesOf(read), session.text)) session.note(line);
  return exitCode;
}

function printTable(read: readonly Reading[], { text, review, print }: Session): void {
  const { kept, notes } = sortOut(read);
  const counted = new Set(kept.map(({ file }) => file));
  print(summaryTable(read, text, ({ file }) => counted.has(file)));
  const findings = read.flatMap(({ file, findings: own }) =>
    own.map(({ code, details }) =>
      fill(text.summary.finding, { file, sentence: describeCode(review, code, details) }),
    ),
  );
  const lines = [...findings, ...editionLines(notes, text)];
  if (lines.length > 0) print(`\n${lines.join("\n")}`);
}
