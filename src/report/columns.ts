import type { ReportTable, TableColumn } from "./report";

/** Between Chinese and Latin, programs put a quarter of a character. */
const JOINT = 0.25;
const joints = /(?<=[\u2e80-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[\u2e80-\u9fff])/g;

/** Width in full-width characters: Latin letters and digits count a little more than half, for they are not all alike, % is as wide as one. */
export const charactersOf = (text: string): number =>
  [...text].reduce((width, c) => width + (c === "%" ? 1 : (c.codePointAt(0) ?? 0) < 0x100 ? 0.55 : 1), 0) +
  JOINT * (text.match(joints)?.length ?? 0);

/** A line of the page, measured in full-width characters of the table's text. */
export interface TableRoom {
  room: number;
  /** What a column is wider than its text. */
  padding: number;
  /** Widths come in multiples of this, where it is given. */
  step?: number;
}

/** Chinese text breaks between any two characters; less than so many on a line are no reading. */
const TEXT_LEAST = 4;
/** Numbers, dates and names that are no longer than this are not parted. */
const WHOLE = 7;
/** Heads this short stand on one line before longer texts get more than `TEXT_GOOD`, and those no more than `TEXT_MOST`. */
const HEAD = 4;
const TEXT_GOOD = 10;
const TEXT_MOST = 18;
/** The share of cells that are to stand on one line where the page allows it: one long cell does not take the room of all others. */
const NEARLY_ALL = 0.9;

/** Widths of a column, the narrowest that will do first. */
function widthsOf({ label, align }: TableColumn, texts: readonly string[]): number[] {
  const lines = texts.flatMap((text) => text.split("\n").map(charactersOf)).sort((a, b) => a - b);
  const longest = lines.at(-1) ?? 0;
  const usual = lines[Math.floor((lines.length - 1) * NEARLY_ALL)] ?? 0;
  const head = charactersOf(label);
  const isWhole = longest <= WHOLE || align === "number";
  // A head takes two lines where its column is narrow.
  const least = Math.max(Math.ceil(head / 2), isWhole ? longest : Math.max(TEXT_LEAST, unbroken(texts)));
  const good = Math.max(least, Math.min(head, HEAD), Math.min(usual, TEXT_GOOD));
  return [least, good, Math.max(good, Math.min(usual, TEXT_MOST))];
}

/** The widest run of Latin letters or digits, which stay on one line. */
function unbroken(texts: readonly string[]): number {
  let most = 0;
  for (const text of texts)
    for (const [run] of text.matchAll(/[!-~]{8,20}/g)) most = Math.max(most, charactersOf(run));
  return most;
}

/**
 * How wide each column is: at least as wide as what cannot be parted in it, and what is left of the line goes to those with more to
 * say. The widths add up to `room`.
 */
export function fitColumns({ columns, rows }: ReportTable, { room, padding, step = 0 }: TableRoom): number[] {
  const body = rows.filter(({ kind }) => kind === "row" || kind === "total");
  const padded = (width: number) => (step > 0 ? Math.ceil((width + padding) / step) * step : width + padding);
  const widths = columns.map((column, at) =>
    widthsOf(
      column,
      body.map(({ cells }) => cells[at]?.text ?? ""),
    ).map(padded),
  );
  const stages = [0, 1, 2].map((stage) => {
    const own = widths.map((all) => all[stage] ?? 0);
    return { own, sum: own.reduce((sum, width) => sum + width, 0) };
  });
  const at = stages.findIndex(({ sum }) => sum >= room);
  const [narrow, wide] = at > 0 ? [stages[at - 1], stages[at]] : [stages.at(at), null];
  if (!narrow) return [];
  if (!wide) return narrow.own.map((width) => (width / narrow.sum) * room);
  const part = (room - narrow.sum) / (wide.sum - narrow.sum);
  return narrow.own.map((width, column) => width + ((wide.own[column] ?? 0) - width) * part);
}

/** A head in lines of like length, where one line of so many characters does not hold it. */
export function headLines(label: string, room: number): string {
  const lines = Math.ceil(charactersOf(label) / Math.max(1, room));
  if (lines < 2 || /[!-~]/.test(label)) return label;
  const length = Math.ceil(label.length / lines);
  return label.match(new RegExp(`.{1,${length}}`, "gu"))?.join("\n") ?? label;
}
