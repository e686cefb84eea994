import type { Item, PolicyDocument, Span, Target } from "../policy/document";
import type { Placement } from "./corrected";
import type { Addition } from "./correction";
import { bare, findWords } from "./words";

/** Recogniser of what a person added. */
export const PERSON = "person";

interface AdditionPlace {
  placement: Placement;
  /** Id of the item it stands in, or likely stood in; null outside items. */
  item: string | null;
  target: Target | null;
}

/** Where an added target stands now; it is in the document only where its words still are. */
export function placeAddition(
  document: PolicyDocument,
  { target: id, item: home, quote, fields }: Addition,
  source: string | undefined,
): AdditionPlace {
  const item = home === null ? null : itemOf(document, home);
  if (item === undefined) return { placement: "missing", item: null, target: null };
  const span = spanOf(document, item, quote, source);
  if (!span) return { placement: item ? "changed" : "missing", item: item?.id ?? null, target: null };
  const target: Target = {
    id,
    ...fields,
    quote,
    span,
    dueText: null,
    dueInherited: false,
    qualifier: null,
    recogniser: PERSON,
    review: [],
  };
  return { placement: "applied", item: item?.id ?? null, target };
}

function itemOf({ items }: PolicyDocument, { id, title }: { id: string; title: string }): Item | undefined {
  const own = items.find((item) => item.id === id);
  if (own?.title === title) return own;
  const titled = items.filter((item) => item.title === title);
  return titled.length === 1 ? titled[0] : own;
}

function spanOf(document: PolicyDocument, item: Item | null, quote: string, source?: string): Span | null {
  if (source !== undefined)
    return findWords(source, quote, item ? { from: item.span.start, to: item.span.end } : {});
  if (item) return bare(item.title + item.body).includes(bare(quote)) ? item.span : null;
  // Nothing of the text outside items is part of the reading.
  const [first] = document.items;
  return { start: 0, end: first?.span.start ?? 0 };
}
