import { explain } from "../../check";
import type { SelectedRow } from "../../excel";
import { fromSerial, type Scalar } from "../../ledger";
import { checkText as english } from "../../locales/en-US/check";
import { checkText as chinese } from "../../locales/zh-CN/check";
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
    const value = shown(cells[column] ?? null, column, cells.unit);
    return value === "" ? [] : [{ name, value }];
  });
  if (table !== "targets" || !cells.requirement) return facts;
  const because = explain(cells.actual, String(cells.requirement), { tolerance }, checkText());
  return [...facts, { name: "explanation", value: because }];
}

const percents: ReadonlySet<Scalar | undefined> = new Set(["%", "％", "百分比"]);

function shown(value: Scalar, column: string, unit: Scalar | undefined): string {
  if (value === null || value === "") return "";
  if (typeof value !== "number") return String(value);
  if (column === "due") return fromSerial(value) ?? String(value);
  const isShare = column === "progress" || (column === "actual" && percents.has(unit));
  return isShare ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
