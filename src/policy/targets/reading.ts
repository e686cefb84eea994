import type { Strength } from "../document";
import type { Requirement } from "../requirement";
import type { Clause, Sentence } from "./sentence";

/** What a recogniser makes of a sentence; refiners complete it. Offsets are those of the sentence. */
export interface Reading extends Requirement {
  recogniser: string;
  clause: Clause;
  /** The words that carry the number. */
  at: Clause;
  /** What is quoted: the part of the clause that speaks of this number. */
  quote: Clause;
  /** What is measured, as far as the recogniser can say; the indicator refiner completes it. */
  indicator: string;
  /** Nothing but the indicator says which way the number binds: 死亡率12/10万, 浓度达到28微克/立方米. */
  isOpen: boolean;
  /** To whom it applies, where the sentence says so apart from the indicator. */
  subject: string | null;
  due: string | null;
  dueText: string | null;
  dueInherited: boolean;
  strength: Strength;
  qualifier: string | null;
  review: string[];
}

export type Recogniser = (sentence: Sentence) => Reading[];

/** A reading with nothing known but its place and its requirement. */
export function newReading(
  recogniser: string,
  clause: Clause,
  at: Clause,
  requirement: Partial<Requirement> & Pick<Requirement, "comparison">,
): Reading {
  return {
    value: null,
    high: null,
    unit: null,
    direction: null,
    grade: null,
    reference: null,
    ...requirement,
    recogniser,
    clause,
    at,
    quote: clause,
    indicator: "",
    isOpen: false,
    subject: null,
    due: null,
    dueText: null,
    dueInherited: false,
    strength: "required",
    qualifier: null,
    review: [],
  };
}
