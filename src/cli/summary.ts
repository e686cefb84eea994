import { fill } from "../locales/fill";
import type { CliText } from "../locales/zh-CN/cli";
import type { Counts } from "./reading/counts";
import type { Reading } from "./reading/read-file";
import { type Column, textTable } from "./text-table";

/** What a line of the table needs of a reading. */
export type Summary = Pick<Reading, "file" | "title" | "counts" | "units">;

/** The columns of the printed table; `total` adds up a column below the files. */
interface SummaryColumn extends Column {
  key: keyof CliText["summary"]["columns"];
  cell: (read: Summary, text: CliText) => string;
  total?: (read: readonly Summary[]) => number;
}

const count = (key: keyof Counts): SummaryColumn => ({
  key,
  align: "right",
  cell: ({ counts }) => String(counts[key]),
  total: (all) => all.reduce((sum, { counts }) => sum + counts[key], 0),
});

const columns: readonly SummaryColumn[] = [
  { key: "file", align: "left", cell: ({ file }) => file },
  count("items"),
  count("targets"),
  // A body named in two documents is one body.
  { ...count("units"), total: (read) => new Set(read.flatMap(({ units }) => units)).size },
  count("review"),
  count("findings"),
  { key: "title", align: "left", cell: ({ title }, text) => title || text.summary.untitled },
];

/** One line a document below a heading, the sum last where there are several; those not `counted` are marked and left out of it. */
export function summaryTable(
  read: readonly Summary[],
  text: CliText,
  counted: (each: Summary) => boolean = () => true,
): string {
  const lines = read.map((each) =>
    columns.map(({ key, cell }) => {
      const words = cell(each, text);
      return key === "title" && !counted(each) ? fill(text.summary.left, { title: words }) : words;
    }),
  );
  const sums = columns.map(({ key, total }) =>
    total ? String(total(read.filter(counted))) : key === "file" ? text.summary.total : "",
  );
  const heading = columns.map(({ key }) => text.summary.columns[key]);
  return textTable([heading, ...lines, ...(read.length > 1 ? [sums] : [])], columns).join("\n");
}
