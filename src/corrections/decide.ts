import type { PolicyDocument } from "../policy/document";
import { asRead } from "./corrected";
import type { Addition, ItemCorrection, ItemFields, TargetCorrection, TargetFields } from "./correction";
import { itemAnchor, targetAnchor } from "./readings";
import { mark, sameValue } from "./words";

/** What is decided on a target; null where the document has no reading of that id. `at` is ISO 8601 with time. */
export function correctTarget(
  document: PolicyDocument,
  target: string,
  wanted: Partial<TargetFields>,
  at: string,
): TargetCorrection | null {
  const anchor = targetAnchor(asRead(document), target);
  if (!anchor) return null;
  const changes = differing(anchor.read, wanted);
  return { kind: "target", document: document.id, target, at, anchor, dropped: false, changes };
}

/** The reading is right as it is. */
export const acceptTarget = (document: PolicyDocument, target: string, at: string): TargetCorrection | null =>
  correctTarget(document, target, {}, at);

/** What was read is no target. */
export function dropTarget(document: PolicyDocument, target: string, at: string): TargetCorrection | null {
  const accepted = acceptTarget(document, target, at);
  return accepted && { ...accepted, dropped: true };
}

export function correctItem(
  document: PolicyDocument,
  item: string,
  wanted: Partial<ItemFields>,
  at: string,
): ItemCorrection | null {
  const read = asRead(document).items.find(({ id }) => id === item);
  if (!read) return null;
  const anchor = itemAnchor(read);
  const changes = differing(anchor.read, wanted);
  return { kind: "item", document: document.id, item, at, anchor, changes };
}

/**
 * A target that the reader missed: its words, and what they say. The same words with the same indicator get the same id;
 * two that differ get different ones.
 */
export function addTarget(
  document: PolicyDocument,
  { item, quote, fields }: { item: string | null; quote: string; fields: TargetFields },
  at: string,
): Addition {
  const home = asRead(document).items.find(({ id }) => id === item);
  const place = home?.id ?? `${document.id}-0`;
  return {
    kind: "addition",
    document: document.id,
    target: `${place}-m${mark(`${quote}|${fields.indicator}`)}`,
    at,
    item: home ? { id: home.id, title: home.title } : null,
    quote,
    fields,
  };
}

/** What is wanted and not read already. */
function differing<Fields extends object>(read: Fields, wanted: Partial<Fields>): Partial<Fields> {
  const changes: Partial<Fields> = {};
  for (const key of keysOf(wanted)) if (!sameValue(wanted[key], read[key])) changes[key] = wanted[key];
  return changes;
}

const keysOf = <T extends object>(value: T): (keyof T)[] =>
  Object.keys(value).filter((key): key is keyof T & string => key in value);
