import type { Figure, FigureKey } from "../report";
import { COLUMNS, type Page } from "./page";

/** The figures a reader looks for first: tasks, then targets, six a line. */
const lines: readonly (readonly FigureKey[])[] = [
  ["tasks", "finished", "onSchedule", "behind", "idle", "overdue"],
  ["targets", "met", "unmet", "unreported", "overdueTargets", "dueSoon"],
];
/** Red where they are not zero. */
const alerts: ReadonlySet<FigureKey> = new Set(["overdue", "unmet", "overdueTargets"]);

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
    shown.forEach(({ label, share }, at) => {
      const words = share === null ? label : `${label} ${share.toFixed(1)}%`;
      page.block(1 + at * span, spanOf(at, span, shown.length), words, "report.figure.label");
    });
    page.end(22);
    page.gap(6);
  }
}

/** The last one takes what is left of the line. */
const spanOf = (at: number, span: number, count: number) =>
  at === count - 1 ? COLUMNS - span * (count - 1) : span;

const styleOf = ({ key, value }: Figure) =>
  value === 0 ? "report.figure" : alerts.has(key) ? "report.figure.alert" : "report.figure.link";
