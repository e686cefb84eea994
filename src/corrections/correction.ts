import type { Item, Strength, Target } from "../policy/document";
import type { Requirement } from "../policy/requirement";

/** What of a target a person may set right. */
export interface TargetFields extends Requirement {
  indicator: string;
  subject: string | null;
  /** Last day, YYYY-MM-DD. */
  due: string | null;
  strength: Strength;
}

/** What of an item a person may set right. */
export interface ItemFields {
  /** Full names, leads among them. */
  units: readonly string[];
  /** Those of the units that lead. */
  leads: readonly string[];
  /** Last day, YYYY-MM-DD; null where the item has none. */
  due: string | null;
}

/** The words that a decision was made on, and what was read from them then: enough to know them again. */
export interface TargetAnchor {
  quote: string;
  /** Title of the item; null for a target outside items. */
  item: string | null;
  /** Which of the readings with these words it is, from 0, and how many there are. */
  nth: number;
  of: number;
  read: TargetFields;
}

export interface ItemAnchor {
  number: string;
  title: string;
  /** Stands for the body's words. */
  body: string;
  read: ItemFields;
}

interface Decided {
  /** Id of the document. */
  document: string;
  /** When it was decided, ISO 8601 with time: of two decisions on one reading the later holds. */
  at: string;
}

/** A decision on a reading: it is right (no changes), it is this (changes), or it is no target at all (dropped). */
export interface TargetCorrection extends Decided {
  kind: "target";
  /** Id of the reading. */
  target: string;
  anchor: TargetAnchor;
  dropped: boolean;
  changes: Partial<TargetFields>;
}

/** Units, lead or deadline of an item; without changes: they are right as read. */
export interface ItemCorrection extends Decided {
  kind: "item";
  item: string;
  anchor: ItemAnchor;
  changes: Partial<ItemFields>;
}

/** A target that the reader missed. */
export interface Addition extends Decided {
  kind: "addition";
  /** Its id, given once: it stays when its fields change and when the document does. */
  target: string;
  /** The item it belongs to; null for one outside items. */
  item: { id: string; title: string } | null;
  quote: string;
  fields: TargetFields;
}

export type Correction = TargetCorrection | ItemCorrection | Addition;

/** What a decision is about; of two corrections with the same subject one holds. */
export const subjectOf = (correction: Correction): string =>
  `${correction.document}\n${correction.kind === "item" ? correction.item : correction.target}`;

export const fieldsOf = (target: Target): TargetFields => ({
  indicator: target.indicator,
  subject: target.subject,
  comparison: target.comparison,
  value: target.value,
  high: target.high,
  unit: target.unit,
  direction: target.direction,
  grade: target.grade,
  reference: target.reference,
  due: target.due,
  strength: target.strength,
});

export const itemFieldsOf = (item: Item): ItemFields => ({
  units: item.units,
  leads: item.leads,
  // The item is finished when its last part is.
  due:
    item.deadlines
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? null,
});
