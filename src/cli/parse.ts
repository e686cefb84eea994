import { fill } from "../locales/fill";
import type { Command } from "./command";
import { describeCode } from "./describe-code";
import type { ReadFile } from "./read-documents";
import { readDocuments } from "./read-documents";
import type { Session } from "./session";
import { summaryTable } from "./summary";

/** Shows what the files hold: as a table with the findings below, or whole as JSON (an array, one object a document). */
export const parseCommand: Command = {
  synopsis: "{files} [--json]",
  options: ["json", "help"],
  async run({ files, values }, session) {
    const { read, exitCode } = await readDocuments(files, session);
    if (values.json) session.print(JSON.stringify(read.map(asJson), null, 2));
    else if (read.length > 0) printTable(read, session);
    return exitCode;
  },
};

const asJson = ({ file, document }: ReadFile) => ({ file, ...document });

function printTable(read: readonly ReadFile[], { text, review, print }: Session): void {
  print(summaryTable(read, text));
  const findings = read.flatMap(({ file, document }) =>
    document.findings.map(({ code, details }) =>
      fill(text.summary.finding, { file, sentence: describeCode(review, code, details) }),
    ),
  );
  if (findings.length > 0) print(`\n${findings.join("\n")}`);
}
