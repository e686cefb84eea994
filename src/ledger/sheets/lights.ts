import type { LightRule } from "../../check";
import { fill } from "../../locales/fill";
import { lights } from "../columns/lights";
import type { Context } from "../columns/spec";
import type { FreeCell, SheetDescription } from "../description";
import { LIGHT_ROWS } from "../formulas/light";
import { atOnce } from "../pieces";
import type { LedgerRow } from "../row";
import { cellStyle } from "../styles";
import { describeTable, HEADER_ROW } from "../table";
import { tableSheet } from "./table-sheet";

const limits = ["daysMin", "daysMax", "progressMin", "progressBelow", "leadMin", "leadBelow"] as const;

/** The rules in force, with empty rows for more, and below them the presets ready to be copied. */
export function lightsSheet(context: Context): SheetDescription {
  const { ledger, presets, text } = context;
  const blank = Array.from({ length: LIGHT_ROWS }, (_, index) =>
    ruleRow(ledger.lights[index], index, context),
  );
  const sheet = tableSheet(lights, atOnce(describeTable(lights, blank, context)), context);
  let row = HEADER_ROW + LIGHT_ROWS + 2;
  for (const [name, rules] of Object.entries(presets)) {
    sheet.cells.push(
      {
        row,
        column: 1,
        value: fill(text.presetHeading, { name: headerFor(name, context) }),
        style: "heading",
      },
      { row: row + 1, column: 1, value: text.presetNote, style: "subtitle" },
      ...rules.flatMap((rule, index) => presetCells(ruleRow(rule, index, context), row + 2 + index)),
    );
    sheet.heights[row] = 24;
    row += rules.length + 4;
  }
  return sheet;
}

const headerFor = (name: string, { text }: Context) =>
  (text.presets as Readonly<Record<string, string>>)[name] ?? name;

const presetCells = ({ cells }: LedgerRow, row: number): FreeCell[] =>
  lights.columns.map(({ key, look }, index) => ({
    row,
    column: index + 1,
    value: cells[key] ?? null,
    style: cellStyle("generated", look),
  }));

function ruleRow(rule: LightRule | undefined, index: number, context: Context): LedgerRow {
  const cells: LedgerRow["cells"] = { order: index + 1 };
  if (rule) {
    cells.text = rule.text;
    for (const limit of limits) cells[limit] = rule[limit];
    cells.meaning = meaningOf(rule, context);
  }
  return { id: `rule-${index + 1}`, cells };
}

/** The row's conditions in words. */
export function meaningOf(
  rule: LightRule,
  { text: { lightMeanings: words, listSeparator } }: Context,
): string {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const points = (share: number) => Math.round(Math.abs(share) * 1000) / 10;
  const { daysMin, daysMax, progressMin, progressBelow, leadMin, leadBelow } = rule;
  const said = [
    daysMin === null ? null : fill(words.daysMin, { n: daysMin }),
    daysMax === null ? null : daysMax === -1 ? words.overdue : fill(words.daysMax, { n: daysMax }),
    progressMin === null ? null : progressWords(progressMin),
    progressBelow === null ? null : fill(words.progressBelow, { n: percent(progressBelow) }),
    leadMin === null ? null : leadMin === 0 ? words.leadMin : fill(words.leadMinBy, { n: points(leadMin) }),
    leadBelow === null
      ? null
      : leadBelow === 0
        ? words.leadBelow
        : fill(words.leadBelowBy, { n: points(leadBelow) }),
  ];
  function progressWords(share: number): string {
    if (share === 0) return words.reported;
    return share === 1 ? words.finished : fill(words.progressMin, { n: percent(share) });
  }
  return said.filter((part) => part !== null).join(listSeparator) || words.otherwise;
}
