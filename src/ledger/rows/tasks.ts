import { type Item, type PolicyDocument, sectionHeading, sectionKey } from "../../policy/document";
import type { LedgerRow } from "../row";
import { lines, type Wording } from "./wording";

export function taskRow(document: PolicyDocument, item: Item, { text, describe }: Wording): LedgerRow {
  const dated = item.deadlines.flatMap(({ date }) => date ?? []).sort();
  const words = item.deadlines.map((d) => d.text + (d.inherited ? text.inheritedMark : ""));
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
      lead: item.leads.join(text.listSeparator) || item.lead,
      units: unitList(item, text.listSeparator, text.andOthers),
      dueText: lines(words),
      start: document.date,
      // The item is finished when its last part is.
      due: dated.at(-1) ?? null,
      review: lines(item.review.map((code) => describe(code))),
    },
  };
}

function sectionName(document: PolicyDocument, item: Item): string | null {
  const section = document.sections.find((one) => sectionKey(one) === item.section);
  const heading = section ? sectionHeading(section) : item.section;
  return [heading, item.subsection].filter(Boolean).join("\n") || null;
}

/** Everyone named, in printed order; 等 where the list is open. */
function unitList(item: Item, separator: string, andOthers: string): string | null {
  const units = [...new Set([...item.units, ...item.alsoUnits])];
  return units.length === 0 ? null : units.join(separator) + (item.openEnded ? andOthers : "");
}
