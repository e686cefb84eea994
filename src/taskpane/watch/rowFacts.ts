import { explain } from "../../check";
import type { SelectedRow } from "../../excel";
import { fromSerial, type Scalar } from "../../ledger";
import { checkText as english } from "../../locales/en-US/check";
import { type CheckText, checkText as chinese } from "../../locales/zh-CN/check";
import type { WatchingText } from "../../locales/zh-CN/watching";
import { inLanguage } from "../language";

const checkText = inLanguage({ "zh-CN": chinese, "en-US": english });

/** A fact of a row in words. */
export interface Fact {
  readonly name: keyof WatchingText["row"];
  readonly value: string;
}

/** Which columns are told of a row of each table, in this order. */
const told: Readonly<Record<string, readonly (readonly [Fact["name"], string])[]>> = {
  targets: [
    ["requirement", "requirement"],
    ["due", "due"],
    ["actual", "actual"],
    ["conclusion", "conclusion"],
  ],
  tasks: [
    ["lead", "lead"],
    ["units", "units"],
    ["due", "due"],
    ["progress", "progress"],
    ["light", "light"],
  ],
};

export const titleOfRow = ({ table, row, cells }: SelectedRow): string =>
  String(cells[table === "targets" ? "indicator" : "title"] || row);

/** What a row says, empty cells left out; for a target also why its conclusion is what it is. */
export function factsOfRow(row: SelectedRow, tolerance: number): Fact[] {
  const { table, cells } = row;
  const facts = (told[table] ?? []).flatMap(([name, column]): Fact[] => {
    const value = shown(row, column);
    return value === "" ? [] : [{ name, value: spoken(value) }];
  });
  if (table !== "targets" || !cells.requirement) return facts;
  const because = explain(cells.actual, String(cells.requirement), { tolerance }, checkText());
  return [...facts, { name: "explanation", value: because }];
}

const percents: ReadonlySet<Scalar | undefined> = new Set(["%", "％", "百分比"]);

/** A cell as the sheet shows it, and as what it is where somebody took its format away. */
function shown({ cells, formats }: SelectedRow, column: string): string {
  const value = cells[column] ?? null;
  if (value === null || value === "") return "";
  if (typeof value !== "number") return String(value);
  if (column === "due") return fromSerial(value) ?? String(value);
  const isShare =
    column === "progress" ||
    (formats[column]?.includes("%") ?? false) ||
    (column === "actual" && percents.has(cells.unit));
  return isShare ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

/** A conclusion or a light as in the sheet, with what that means in the pane's language. */
function spoken(value: string): string {
  const [ours, theirs] = [namesIn(chinese), namesIn(checkText())];
  const name = theirs[ours.indexOf(value)];
  return name === undefined || name === value ? value : `${value} · ${name}`;
}

const namesIn = ({ verdict, lights }: CheckText): string[] => [
  ...Object.values(verdict),
  ...Object.values(lights),
];
