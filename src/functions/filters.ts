import { builtIn } from "../catalogue";
import { fill } from "../locales/fill";
import { functionErrors } from "../locales/zh-CN/functions";
import { FunctionError } from "./errors";

const plain = (text: string) => text.normalize("NFKC").replace(/[\s《》“”"'〔〕[\]()]+/gu, "");

const numbers = new Map(builtIn.documents.map(({ title, number }) => [title, number ?? ""]));

/** Entries of the documents whose title or number holds the words; all where no words are given. @throws FunctionError */
export function ofDocument<T extends { document: string }>(
  entries: readonly T[],
  words: string | null,
): readonly T[] {
  if (words === null) return entries;
  const wanted = plain(words);
  const found = entries.filter(
    ({ document }) => plain(document).includes(wanted) || plain(numbers.get(document) ?? "").includes(wanted),
  );
  if (found.length > 0) return found;
  const titles = [...new Set(entries.map(({ document }) => document))].filter(Boolean).join("；");
  throw new FunctionError("#N/A", fill(functionErrors.document, { document: words, titles }));
}

interface Asked {
  units: readonly string[];
  lead?: string | null;
  subject?: string | null;
}

/** Entries that are asked of the unit: among its units, as lead or as whom it applies to. */
export function ofUnit<T extends Asked>(entries: readonly T[], words: string | null): readonly T[] {
  if (words === null) return entries;
  const wanted = plain(words);
  return entries.filter(({ units, lead, subject }) =>
    [...units, lead ?? "", subject ?? ""].some((unit) => plain(unit).includes(wanted)),
  );
}
