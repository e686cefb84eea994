import type { LedgerText } from "../../locales/zh-CN/ledger";
import { formula, generated, type TableSpec } from "./spec";
import { documentOf } from "./tally";

/** 1 where the unit stands in the list of a cell: "甲、乙等" holds 甲 and 乙. */
const listed = (key: string, { listSeparator: s, andOthers }: LedgerText) =>
  `ISNUMBER(FIND("${s}"&[@unit]&"${s}",SUBSTITUTE("${s}"&tasks[${key}]&"${s}","${andOthers}${s}","${s}")))`;

export const units = {
  key: "units",
  paper: "A4",
  landscape: false,
  frozen: 1,
  tabColor: "7F7F7F",
  columns: [
    generated("unit", "unit", "text", 34),
    generated("document", "unit", "text", 62),
    formula("led", "count", "number", 9, {
      formula: ({ text }) => `SUMPRODUCT((tasks[document]=[@document])*${listed("lead", text)})`,
    }),
    formula("shared", "count", "number", 9, {
      formula: ({ text }) =>
        `SUMPRODUCT((tasks[document]=[@document])*${listed("units", text)}*(1-${listed("lead", text)}))`,
    }),
    formula("total", "count", "number", 9, { formula: () => "[@led]+[@shared]" }),
    formula("finished", "progress", "number", 12, {
      formula: ({ text }) =>
        `SUMPRODUCT((tasks[document]=[@document])*(tasks[status]="${text.statuses.finished}")*((${listed("lead", text)}+${listed("units", text)})>0))`,
      compute: (row, { tally }) => tally.of("finished", documentOf(row), String(row.cells.unit ?? "")),
    }),
  ],
} as const satisfies TableSpec;
