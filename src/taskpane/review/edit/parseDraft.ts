import { findWords, type ItemFields, type TargetFields } from "../../../corrections";
import type { ReviewStepText } from "../../../locales/zh-CN/reviewStep";
import { dayOf } from "../../dayOf";
import type { Draft } from "./draft";

export type FormKind = "target" | "task" | "addition";

/** What is wrong with a form, by field, and what the sentence needs. */
export type Faults = Partial<Record<keyof Draft, Fault>>;
export interface Fault {
  readonly code: keyof ReviewStepText["faults"];
  readonly details?: Readonly<Record<string, string>>;
}

/** What a form says; `target` where it has a target's fields, `item` where it stands in an item. */
export interface Filled {
  readonly quote: string;
  readonly target: TargetFields;
  readonly item: ItemFields;
}

/** The fields of each form, in the order they stand in. */
const shown: Readonly<Record<FormKind, readonly (keyof Draft)[]>> = {
  target: ["indicator", "value", "high", "unit", "reference", "due", "units", "leads"],
  addition: ["quote", "indicator", "value", "high", "unit", "reference", "due"],
  task: ["due", "units", "leads"],
};

const brackets = /[〔〕【】『』]/u;

const rules: Partial<Record<keyof Draft, (draft: Draft, source: string) => Fault | null>> = {
  quote: ({ quote }, source) =>
    quote.trim() === "" ? { code: "quoteEmpty" } : findWords(source, quote) ? null : { code: "quote" },
  indicator: ({ indicator }) => (indicator.trim() === "" ? { code: "indicator" } : null),
  value: (draft) => {
    const missing = draft.value.trim() === "" && draft.comparison !== "relative";
    return missing || numberOf(draft.value) === undefined ? { code: "value" } : null;
  },
  high: (draft) => {
    if (draft.comparison !== "between") return null;
    const [low, high] = [numberOf(draft.value), numberOf(draft.high)];
    return typeof low === "number" && typeof high === "number" && high > low ? null : { code: "high" };
  },
  unit: ({ unit }) => (brackets.test(unit) ? { code: "unit" } : null),
  reference: ({ comparison, reference }) =>
    comparison === "relative" && reference.trim() === "" ? { code: "reference" } : null,
  due: ({ due }) => (dayOf(due) === undefined ? { code: "due" } : null),
  leads: ({ leads, units }) => {
    const all = new Set(namesOf(units));
    const stranger = namesOf(leads).find((unit) => !all.has(unit));
    return stranger === undefined ? null : { code: "leads", details: { unit: stranger } };
  },
};

/** The form as fields, or what is wrong with it, in the order of the fields. `source` is the document's text. */
export function parseDraft(
  kind: FormKind,
  draft: Draft,
  source: string,
): Filled | { readonly faults: Faults } {
  const faults: Faults = {};
  for (const field of shown[kind]) {
    const fault = rules[field]?.(draft, source);
    if (fault) faults[field] = fault;
  }
  return Object.keys(faults).length > 0 ? { faults } : filled(draft);
}

function filled(draft: Draft): Filled {
  const due = dayOf(draft.due) ?? null;
  const { comparison } = draft;
  return {
    quote: draft.quote.trim(),
    target: {
      indicator: draft.indicator.trim(),
      subject: textOf(draft.subject),
      comparison,
      value: numberOf(draft.value) ?? null,
      high: comparison === "between" ? (numberOf(draft.high) ?? null) : null,
      unit: textOf(draft.unit),
      direction: draft.direction || null,
      grade: textOf(draft.grade),
      reference: comparison === "relative" ? textOf(draft.reference) : null,
      due,
      strength: draft.strength,
    },
    item: { units: namesOf(draft.units), leads: namesOf(draft.leads), due },
  };
}

const textOf = (text: string): string | null => text.trim() || null;

/** Typed in half or full width, with or without thousands; null for nothing, undefined for what is no number. */
function numberOf(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").replace(/[,\s]/g, "");
  if (plain === "") return null;
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

const namesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,;；\n]/u)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];
