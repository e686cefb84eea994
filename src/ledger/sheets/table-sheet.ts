import { fill } from "../../locales/fill";
import type { Context, TableSpec } from "../columns/spec";
import type { FreeCell, SheetDescription, TableDescription } from "../description";
import { bandStyle } from "../styles";
import { HEADER_ROW } from "../table";

/** Title, one line of advice, a band that groups the columns, then the table. */
export function tableSheet(spec: TableSpec, table: TableDescription, context: Context): SheetDescription {
  const { text, ledger } = context;
  const name = text.sheets[spec.key];
  return {
    key: spec.key,
    name,
    tabColor: spec.tabColor,
    widths: table.columns.map(({ width }) => width),
    heights: { 1: 34, 2: 20, 3: 20 },
    cells: [
      { row: 1, column: 1, value: name, style: "title" },
      { row: 2, column: 1, value: text.subtitles[spec.key], style: "subtitle" },
      ...band(spec, table, context),
    ],
    tables: [table],
    validations: [],
    freeze: { rows: HEADER_ROW, columns: spec.frozen },
    gridlines: false,
    print: {
      paper: spec.paper,
      landscape: spec.landscape,
      repeatRows: { from: HEADER_ROW - 1, to: HEADER_ROW },
      footer: fill(text.footer, { title: text.title, date: ledger.asOf }),
    },
  };
}

/** The group's name over its first column, its colour over all of them. */
function band(spec: TableSpec, table: TableDescription, { text }: Context): FreeCell[] {
  const groups = new Map(spec.columns.map(({ key, group }) => [key, group]));
  let before: string | undefined;
  return table.columns.map(({ key, kind }, index) => {
    const group = groups.get(key.replace(/\.\d+$/, ""));
    const first = group !== before;
    before = group;
    return {
      row: HEADER_ROW - 1,
      column: index + 1,
      value: first && group ? text.groups[group] : null,
      style: bandStyle(kind),
    };
  });
}
