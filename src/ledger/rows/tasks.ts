import type { LedgerText } from "../../locales/zh-CN/ledger";
import {
  type Deadline,
  type Item,
  type PolicyDocument,
  sectionHeading,
  sectionKey,
} from "../../policy/document";
import type { LedgerRow } from "../row";
import { dutyOf } from "./duty";
import { lines, type Wording } from "./wording";

export function taskRow(document: PolicyDocument, item: Item, { text, describe }: Wording): LedgerRow {
  const dated = item.deadlines.flatMap(({ date }) => date ?? []).sort();
  const words = item.deadlines.map((deadline) => deadlineWords(deadline, text));
  return {
    id: item.id,
    cells: {
      id: item.id,
      document: document.title,
      section: sectionName(document, item),
      number: item.number,
      kind: text.kinds[item.kind],
      title: item.title,
      body: item.body || null,
      ...dutyOf(item, text),
      dueText: lines(words),
      start: document.date,
      // The item is finished when its last part is.
      due: dated.at(-1) ?? null,
      review: lines(item.review.map((code) => describe(code))),
    },
  };
}

/** As printed; a day that a person gave is in no document. */
function deadlineWords({ text: printed, date, inherited }: Deadline, text: LedgerText): string {
  if (printed === "") return (date ?? "") + text.correctedMark;
  return printed + (inherited ? text.inheritedMark : "");
}

function sectionName(document: PolicyDocument, item: Item): string | null {
  const section = document.sections.find((one) => sectionKey(one) === item.section);
  const heading = section ? sectionHeading(section) : item.section;
  return [heading, item.subsection].filter(Boolean).join("\n") || null;
}
