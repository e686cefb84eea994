import type { Item, PolicyDocument, Target } from "../policy/document";
import { fieldsOf, type ItemAnchor, itemFieldsOf, type TargetAnchor } from "./correction";
import { mark, sameWords } from "./words";

/** A target with the item that it stands in. */
export interface Placed {
  target: Target;
  item: Item | null;
}

/** All targets in printed order: those of the items, then those outside them. */
export const targetsOf = (document: PolicyDocument): Placed[] => [
  ...document.items.flatMap((item) => item.targets.map((target) => ({ target, item }))),
  ...document.unattachedTargets.map((target) => ({ target, item: null })),
];

const isTwin = (one: Placed, other: Placed): boolean =>
  one.item?.title === other.item?.title &&
  one.target.indicator === other.target.indicator &&
  sameWords(one.target.quote, other.target.quote);

/** What a reading will be known by; null where the document has none of that id. */
export function targetAnchor(document: PolicyDocument, id: string): TargetAnchor | null {
  const all = targetsOf(document);
  const own = all.find(({ target }) => target.id === id);
  if (!own) return null;
  const twins = all.filter((other) => isTwin(own, other));
  return {
    quote: own.target.quote,
    item: own.item?.title ?? null,
    nth: twins.indexOf(own),
    of: twins.length,
    read: fieldsOf(own.target),
  };
}

export const itemAnchor = (item: Item): ItemAnchor => ({
  number: item.number,
  title: item.title,
  body: mark(item.body),
  read: itemFieldsOf(item),
});
