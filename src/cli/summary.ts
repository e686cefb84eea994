import type { CliText } from "../locales/zh-CN/cli";
import type { PolicyDocument } from "../policy";
import type { ReadFile } from "./read-documents";
import { type Column, textTable } from "./text-table";

/** How much a document holds. */
export interface Counts {
  items: number;
  targets: number;
  /** Different bodies named as responsible. */
  units: number;
  /** Items and targets with a reason for review. */
  review: number;
  findings: number;
}

export function countsOf({ items, unattachedTargets, findings }: PolicyDocument): Counts {
  const targets = [...items.flatMap((item) => item.targets), ...unattachedTargets];
  return {
    items: items.length,
    targets: targets.length,
    units: unitsOf(items).size,
    review: [...items, ...targets].filter(({ review }) => review.length > 0).length,
    findings: findings.length,
  };
}

const unitsOf = (items: PolicyDocument["items"]): Set<string> =>
  new Set(items.flatMap(({ leads, units, alsoUnits }) => [...leads, ...units, ...alsoUnits]));

/** The columns of the printed table; `total` adds up a column below the files. */
interface SummaryColumn extends Column {
  key: keyof CliText["summary"]["columns"];
  cell: (read: ReadFile, counts: Counts, text: CliText) => string;
  total?: (counts: readonly Counts[], read: readonly ReadFile[]) => number;
}

const count = (key: keyof Counts): SummaryColumn => ({
  key,
  align: "right",
  cell: (_, counts) => String(counts[key]),
  total: (all) => all.reduce((sum, counts) => sum + counts[key], 0),
});

const columns: readonly SummaryColumn[] = [
  { key: "file", align: "left", cell: ({ file }) => file },
  count("items"),
  count("targets"),
  // A body named in two documents is one body.
  { ...count("units"), total: (_, read) => unitsOf(read.flatMap(({ document }) => document.items)).size },
  count("review"),
  count("findings"),
  { key: "title", align: "left", cell: ({ document }, _, text) => document.title || text.summary.untitled },
];

/** One line a document below a heading, the sum last where there are several. */
export function summaryTable(read: readonly ReadFile[], text: CliText): string {
  const counts = read.map(({ document }) => countsOf(document));
  const lines = read.map((each, at) => {
    const own = counts[at] ?? countsOf(each.document);
    return columns.map(({ cell }) => cell(each, own, text));
  });
  const sums = columns.map(({ key, total }) =>
    total ? String(total(counts, read)) : key === "file" ? text.summary.total : "",
  );
  const heading = columns.map(({ key }) => text.summary.columns[key]);
  return textTable([heading, ...lines, ...(read.length > 1 ? [sums] : [])], columns).join("\n");
}
