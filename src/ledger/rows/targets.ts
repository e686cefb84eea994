import { formatRequirement } from "../../check";
import { fill } from "../../locales/fill";
import type { LedgerText } from "../../locales/zh-CN/ledger";
import type { Item, PolicyDocument, Target } from "../../policy/document";
import type { LedgerRow } from "../row";
import { dutyOf } from "./duty";
import { lines, type Wording } from "./wording";

/** Targets in the order of their items, then those outside items. */
export function targetRows(document: PolicyDocument, wording: Wording): LedgerRow[] {
  const row = (target: Target, item: Item | null) => targetRow(document, target, item, wording);
  return [
    ...document.items.flatMap((item) => item.targets.map((target) => row(target, item))),
    ...document.unattachedTargets.map((target) => row(target, null)),
  ];
}

function targetRow(
  document: PolicyDocument,
  target: Target,
  item: Item | null,
  { text, describe }: Wording,
): LedgerRow {
  return {
    id: target.id,
    cells: {
      id: target.id,
      indicator: target.indicator,
      requirement: formatRequirement(target),
      ...(item ? dutyOf(item, text) : {}),
      document: document.title,
      task: item?.id ?? null,
      subject: target.subject,
      comparison: comparisonWords(target, text),
      value: target.value,
      high: target.high,
      unit: target.unit,
      strength: target.qualifier ?? text.strengths[target.strength],
      due: target.due,
      dueBasis: dueBasis(target, text),
      quote: target.quote,
      review: lines(target.review.map((code) => describe(code))),
    },
  };
}

/** 不低于, 左右（提高）: the direction stands beside 左右 and 相对比较 because it decides there. */
export function comparisonWords(
  { comparison, direction }: Pick<Target, "comparison" | "direction">,
  text: LedgerText,
): string {
  const words = text.comparisons[comparison];
  const decides = comparison === "about" || comparison === "relative";
  return decides && direction ? words + text.directions[direction] : words;
}

function dueBasis({ due, dueText, dueInherited }: Target, text: LedgerText): string {
  if (dueText === null) return due === null ? text.dueBasis.none : text.dueBasis.corrected;
  return fill(dueInherited ? text.dueBasis.inherited : text.dueBasis.printed, { text: dueText });
}
