import { fill } from "../../locales/fill";
import type { Paragraph } from "../report";
import { said, type Telling } from "./telling";
import { bookWords, dateWords } from "./words";

/** More documents than these are not named, only counted. */
const NAMED = 3;

const named = ({ facts }: Telling) =>
  facts.documents.map(({ document }) => document).filter(({ title }) => title !== "");

export function titleOf(telling: Telling): string {
  const { settings, text } = telling;
  const [document, ...others] = named(telling);
  if (settings.title !== null) return settings.title;
  if (!document) return text.title.none;
  if (others.length > 0) return text.title.many;
  return fill(text.title.one, { document: bookWords({ ...document, number: null }, text) });
}

export function openingOf(telling: Telling): Paragraph {
  const { facts, text } = telling;
  const documents = named(telling);
  const { none, one, many } = text.opening;
  const template = documents.length === 0 ? none : documents.length <= NAMED ? one : many;
  return said(template, {
    documents: documents
      .slice(0, NAMED)
      .map((each) => bookWords(each, text))
      .join(text.listSeparator),
    n: { text: String(documents.length), rows: { table: "documents", ids: documents.map(({ id }) => id) } },
    date: dateWords(facts.asOf, text),
  });
}
