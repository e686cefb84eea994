import type { Scalar } from "../../ledger";
import { ledgerText } from "../../locales/zh-CN/ledger";
import { reportText } from "../../locales/zh-CN/report";
import type { ItemKind } from "../../policy/document";
import type { EntryDoubt, TaskState, TaskStatus } from "../state";
import { dayOf, shareOf, textOf, unitsOf } from "./cell";
import type { HeldRow } from "./rows";

const { statuses, kinds } = ledgerText;
/** What the list offers, and what people paste in its place. */
const statusOf = new Map(
  (["idle", "running", "finished", "paused"] as const).flatMap((status: TaskStatus) =>
    [statuses[status], ...reportText.statusWords[status].split("|")].map((word) => [word, status] as const),
  ),
);
const kindOf = new Map<string | null, ItemKind>([
  [kinds.preamble, "preamble"],
  [kinds.safeguard, "safeguard"],
]);

export const isGone = (review: Scalar | undefined): boolean =>
  (textOf(review) ?? "").split("\n").includes(ledgerText.goneMark);

export function taskOf({ id, cell }: HeldRow, doubts: EntryDoubt[]): TaskState {
  const doubt = (column: EntryDoubt["column"], kind: EntryDoubt["kind"]) =>
    doubts.push({ table: "tasks", id, column, kind, typed: textOf(cell(column)) ?? "" });
  const typed = textOf(cell("status"));
  const status = typed === null ? null : (statusOf.get(typed) ?? null);
  if (typed !== null && status === null) doubt("status", "unread");
  const progress = shareOf(cell("progress"));
  if (progress?.doubt) doubt("progress", progress.doubt);
  if (!progress && textOf(cell("progress")) !== null) doubt("progress", "unread");
  const leads = unitsOf(cell("lead"));
  return {
    id,
    document: textOf(cell("document")) ?? "",
    // The heading between section and item stands in the cell's second line.
    section: textOf(cell("section"))?.split("\n")[0] ?? null,
    number: textOf(cell("number")),
    kind: kindOf.get(textOf(cell("kind"))) ?? "task",
    title: textOf(cell("title")) ?? textOf(cell("body")) ?? id,
    leads,
    units: [...new Set([...leads, ...unitsOf(cell("units"))])],
    dueText: textOf(cell("dueText")),
    start: dayOf(cell("start")),
    due: dayOf(cell("due")),
    status,
    progress: progress?.share ?? null,
    report: textOf(cell("report")),
    problems: textOf(cell("problems")),
    measures: textOf(cell("measures")),
    reporter: textOf(cell("reporter")),
    reported: dayOf(cell("reported")),
    gone: isGone(cell("review")),
  };
}
