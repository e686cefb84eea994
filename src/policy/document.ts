import type { Requirement } from "./requirement";

/** Offsets in the source text, UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Level = "nation" | "province" | "city" | "county";

/** Whole years, both included. */
export interface Period {
  from: number;
  to: number;
}

/** A document that this one says it is based on. */
export interface Basis {
  title: string;
  number: string | null;
}

export interface Section {
  id: string;
  /** As printed, without punctuation: 一; empty where none is printed. */
  number: string;
  title: string;
  span: Span;
}

/** What an item's `section` says: the section's number, its title where none is printed. */
export function sectionKey({ number, title }: Pick<Section, "number" | "title">): string {
  return number || title;
}

/** 一、主要任务; the title alone where no number is printed. */
export function sectionHeading({ number, title }: Pick<Section, "number" | "title">): string {
  return number === "" ? title : `${number}、${title}`;
}

export type ItemKind = "task" | "preamble" | "safeguard";

/** Who does it. The roles are those the document prints; `responsible` where it names none. */
export interface Assignment {
  unit: string;
  role: "lead" | "cooperate" | "participate" | "guide" | "responsible";
}

export interface Deadline {
  /** The printed words: 2021年10月底前; empty for a day that a person gave. */
  text: string;
  /** Last day, YYYY-MM-DD; null where the words name none (持续推进, 每年, 通过三年行动). */
  date: string | null;
  /** True where the date comes from another sentence, the section, or the title. */
  inherited: boolean;
  /** Null for a date that comes from the title or from a person. */
  span: Span | null;
  /** Recurring as ISO 8601 duration: P1Y for 每年, P1M for 每月; else null. */
  recurs: string | null;
}

export type Strength = "required" | "strive";

/** A number that has to be reached. */
export interface Target extends Requirement {
  id: string;
  /** Says by itself what is measured, scope note included. */
  indicator: string;
  /** To whom it applies; null where the document does not say. */
  subject: string | null;
  /** The words it was read from, joints removed. */
  quote: string;
  span: Span;
  /** Last day, YYYY-MM-DD. */
  due: string | null;
  /** The words of the deadline; null where there are none, as for a day that a person gave. */
  dueText: string | null;
  dueInherited: boolean;
  strength: Strength;
  /** 力争, 原则上 … as printed. */
  qualifier: string | null;
  /** The recogniser that made it. */
  recogniser: string;
  /** Why a person should look at it; empty where there is no doubt. Codes, worded in `src/locales`. */
  review: string[];
}

export interface Item {
  id: string;
  /** As printed: （一）, 1. */
  number: string;
  /** The section's number, its title where it has none; null for an item outside sections. */
  section: string | null;
  /** Heading between section and item: （一） above 1.; null where there is none. */
  subsection: string | null;
  title: string;
  /** Everything below the title, paragraphs joined by line feeds. */
  body: string;
  kind: ItemKind;
  /** Full names in printed order, leads and others. */
  units: string[];
  /** The first lead the document states; null where it states none. */
  lead: string | null;
  leads: string[];
  assignments: Assignment[];
  /** 等 is printed: the list is open. */
  openEnded: boolean;
  /** Bodies added by a rule stated once for all later items. */
  alsoUnits: string[];
  deadlines: Deadline[];
  targets: Target[];
  span: Span;
  review: string[];
}

/** A number that looked like a target and was left out. */
export interface SkippedNumber {
  /** With its unit, folded: 50%. */
  text: string;
  /** Why; worded in `src/locales`. */
  reason: string;
  span: Span;
  /** The item it stands in; null outside items. */
  item: string | null;
}

/** Something about the document itself that a person should know. */
export interface Finding {
  /** Worded in `src/locales`: foreignText, sectionOrder, repeatedBody, numberingGap, brokenOff … */
  code: string;
  /** What the sentence needs: quoted words, numbers. */
  details: Record<string, string>;
  span: Span | null;
}

export interface PolicyDocument {
  id: string;
  title: string;
  /** Title of the notice that carries the document, where it differs. */
  noticeTitle: string | null;
  number: string | null;
  issuers: string[];
  region: string | null;
  level: Level | null;
  date: string | null;
  period: Period | null;
  basis: Basis[];
  /** `first-listed` where the document says that the first unit leads. */
  leadRule: "first-listed" | null;
  sections: Section[];
  items: Item[];
  unattachedTargets: Target[];
  /** So that a person can see what was not taken for a target. */
  skipped: SkippedNumber[];
  findings: Finding[];
}
