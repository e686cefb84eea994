import { ledgerText } from "../../locales/zh-CN/ledger";
import type { TargetState } from "../state";
import { dayOf, textOf } from "./cell";
import type { HeldRow } from "./rows";
import { isGone } from "./tasks";

const { strengths } = ledgerText;

export function targetOf({ id, cell }: HeldRow): TargetState {
  const strength = textOf(cell("strength"));
  const required = strength === null || strength === strengths.required;
  return {
    id,
    task: textOf(cell("task")),
    document: textOf(cell("document")) ?? "",
    indicator: textOf(cell("indicator")) ?? textOf(cell("quote")) ?? id,
    subject: textOf(cell("subject")),
    requirement: textOf(cell("requirement")) ?? "",
    strength: required ? "required" : "strive",
    qualifier: required ? null : strength,
    due: dayOf(cell("due")),
    quote: textOf(cell("quote")),
    actual: textOf(cell("actual")) === null ? null : (cell("actual") ?? null),
    reported: dayOf(cell("reported")),
    note: textOf(cell("note")),
    gone: isGone(cell("review")),
  };
}
