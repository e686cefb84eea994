import type { PolicyDocument } from "../../policy/document";
import { fingerprint } from "../merge/fingerprint";

/** What tells whether two documents are one: of a document that was read, or of one that a ledger's row names. */
export interface Edition {
  id: string;
  title: string;
  number: string | null;
  issuers: readonly string[];
  region: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  /** Fingerprints of what the document asks for, in its order; null where only a row of the ledger is known. */
  content: readonly string[] | null;
  /** Fingerprints of what its items are called. */
  headings: readonly string[];
}

/** Written in different ways for the same words: width, blanks, dashes, quotation marks. */
export const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s“”"'‘’]/g, "")
    .replace(/[—–－~～]/g, "-");

export function editionOf(document: PolicyDocument): Edition {
  const { id, title, number, issuers, region, date, items, unattachedTargets } = document;
  const content = [
    ...items.map((item) => fingerprint(bare(item.title + item.body))),
    ...unattachedTargets.map(({ quote }) => fingerprint(bare(quote))),
  ];
  const headings = headingsOf(items.map((item) => item.title));
  return { id, title, number, issuers, region, date, content, headings };
}

export const headingsOf = (titles: readonly string[]): string[] =>
  titles
    .map(bare)
    .filter((title) => title !== "")
    .map(fingerprint);

/** Found once for each edition: it is held against every other of its name. */
function once<T>(find: (edition: Edition) => T): (edition: Edition) => T {
  const found = new WeakMap<Edition, { value: T }>();
  return (edition) => {
    const known = found.get(edition) ?? { value: find(edition) };
    found.set(edition, known);
    return known.value;
  };
}

/** Stands for all that a document asks for; null where nothing was read from it. */
export const contentKey = once(({ content }) => (content && content.length > 0 ? content.join("") : null));

/** Marks of a draft or of a revision are not part of the name. */
const MARKS =
  /（[^（）]*(?:征求意见稿|送审稿|讨论稿|草案|试行|暂行|修订|修正|修改|更新|最新)[^（）]*）|(?:征求意见稿|送审稿|讨论稿|草案|修订稿|修订版|修正版)$/g;

/** What all versions of a document are called. 2023年…要点 and 2024年…要点 are two documents, so years stay. */
export const titleKey = once(({ title }) =>
  bare(title.replace(/[(（]/g, "（").replace(/[)）]/g, "）").replace(MARKS, "")),
);

/** Years that a title names: those of a list that is made anew every year tell it from the last one. */
export const yearsKey = once((edition) => (titleKey(edition).match(/\d{4}(?=年|-)/g) ?? []).join());

/** The title without its years. */
export const yearlessKey = once((edition) => titleKey(edition).replace(/\d{4}(?=年|-)/g, "#"));

export const numberKey = once(({ number }) =>
  number === null || number === ""
    ? null
    : bare(number)
        .replace(/[[【(]/g, "〔")
        .replace(/[\]】)]/g, "〕"),
);

export const isDraft = ({ title }: Edition): boolean => /征求意见稿|送审稿|讨论稿|草案/.test(title);
