import type { Figure, FigureKey } from "../report";
import { COLUMNS, heightOf, type Page } from "./page";

/** The figures a reader looks for first: tasks, then targets, six a line. */
const lines: readonly (readonly FigureKey[])[] = [
  ["tasks", "finished", "onSchedule", "behind", "idle", "overdue"],
  ["targets", "met", "unmet", "unreported", "overdueTargets", "dueSoon"],
];
/** Red where they are not zero. */
const alerts: ReadonlySet<FigureKey> = new Set(["overdue", "unmet", "overdueTargets"]);

const LABEL = "report.figure.label";

/** Large numbers with their names below. */
export function addFigures(page: Page, figures: readonly Figure[]): void {
  const known = new Map(figures.map((figure) => [figure.key, figure]));
  for (const keys of lines) {
    const shown = keys.flatMap((key) => known.get(key) ?? []);
    if (shown.length === 0) continue;
    const span = Math.floor(COLUMNS / shown.length);
    shown.forEach((figure, at) => {
      page.block(1 + at * span, spanOf(at, span, shown.length), figure.value, styleOf(figure), figure.rows);
    });
    page.end(34);
    const labels = shown.map(({ label, share }) =>
      share === null ? label : `${label} ${share.toFixed(1)}%`,
    );
    labels.forEach((words, at) => {
      page.block(1 + at * span, spanOf(at, span, shown.length), words, LABEL);
    });
    page.end(Math.max(22, ...labels.map((words) => heightOf(words, span, LABEL))));
    page.gap(6);
  }
}

/** The last one takes what is left of the line. */
const spanOf = (at: number, span: number, count: number) =>
  at === count - 1 ? COLUMNS - span * (count - 1) : span;

const styleOf = ({ key, value }: Figure) =>
  value === 0 ? "report.figure" : alerts.has(key) ? "report.figure.alert" : "report.figure.link";
