import { LIGHT_PRESETS } from "../check";
import { checkText } from "../locales/zh-CN/check";
import { type LedgerText, ledgerText } from "../locales/zh-CN/ledger";
import { documents } from "./columns/documents";
import { liveOrFrozen } from "./columns/live";
import type { Context, TableSpec } from "./columns/spec";
import { tallyLedger } from "./columns/tally";
import { targets } from "./columns/targets";
import { tasks } from "./columns/tasks";
import { units } from "./columns/units";
import type { NamedRange, SheetDescription, WorkbookDescription } from "./description";
import { verdictOf } from "./formulas/verdict";
import type { Ledger } from "./ledger";
import { atOnce, type Pieces } from "./pieces";
import type { LedgerRow } from "./row";
import { guideNames, guideSheet } from "./sheets/guide";
import { lightsSheet } from "./sheets/lights";
import { tableSheet } from "./sheets/table-sheet";
import { font, styles } from "./styles";
import { describeTable } from "./table";

export interface DescribeOptions {
  text?: LedgerText;
}

/** The whole workbook as a plain value; nothing in it depends on who writes it. */
export const describeWorkbook = (ledger: Ledger, options: DescribeOptions = {}): WorkbookDescription =>
  atOnce(describeWorkbookInPieces(ledger, options));

/** As `describeWorkbook`, a row a piece. */
export function* describeWorkbookInPieces(
  ledger: Ledger,
  options: DescribeOptions = {},
): Pieces<WorkbookDescription> {
  const context = yield* contextOf(ledger, options.text ?? ledgerText);
  function* sheet(spec: TableSpec, rows: readonly LedgerRow[]): Pieces<SheetDescription> {
    return tableSheet(spec, yield* describeTable(spec, rows, context), context);
  }
  const sheets = [
    guideSheet(context),
    yield* sheet(liveOrFrozen(documents, context), ledger.documents),
    yield* sheet(tasks, ledger.tasks),
    yield* sheet(targets, ledger.targets),
    yield* sheet(liveOrFrozen(units, context), ledger.units),
    lightsSheet(context),
  ];
  return {
    title: context.text.title,
    date: ledger.asOf,
    font,
    styles,
    sheets,
    names: [...guideNames(context), ...sheets.flatMap((each) => lightsName(each, context))],
  };
}

function* contextOf(ledger: Ledger, text: LedgerText): Pieces<Context> {
  const verdicts = checkText.verdict;
  const tally = yield* tallyLedger(ledger, text, (target) => verdictOf(target, { ledger, verdicts }));
  return { ledger, text, verdicts, presets: LIGHT_PRESETS, tally };
}

/** The rules in the order in which `TZ.LIGHT` takes them. */
function lightsName({ key, tables }: SheetDescription, { text }: Context): NamedRange[] {
  const [table] = tables;
  if (key !== "lights" || !table) return [];
  const at = (column: string) => table.column + table.columns.findIndex(({ key: own }) => own === column);
  return [
    {
      name: text.names.lights,
      sheet: key,
      row: table.row + 1,
      column: at("text"),
      lastRow: table.row + table.rows.length,
      lastColumn: at("leadBelow"),
    },
  ];
}
