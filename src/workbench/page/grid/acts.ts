import type { ICommand, ICommandInfo, IRange, IStyleData, Nullable } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import { checkCells, checkContent, checkSheet, checkWorkbookWritable } from "../../host/refusals";
import { type Area, area, bounding, MAX_COLUMNS, MAX_ROWS } from "../../host/workbook/area";
import type { Workbook } from "../../host/workbook/workbook";
import type { Worksheet } from "../../host/workbook/worksheet";
import { points } from "./aspects";
import { type TypedCell, typedCells } from "./typed";

/** What a person does to the workbook; throws a HostError where Excel would refuse. */
export interface Act {
  readonly run: (workbook: Workbook) => void;
  /** Cells the grid has already changed by itself: they are drawn again whatever comes of the act. */
  readonly touched?: { readonly sheet: string; readonly cells: readonly TypedCell[] };
  /** Looking around changes nothing that would have to be drawn. */
  readonly looks?: true;
}

type StyleOf = (id: string) => Nullable<IStyleData>;
type Read = (params: object, styleOf: StyleOf) => Act;
type Entry = readonly [string, Read];

const entry = <P extends object>(
  command: Pick<ICommand<P>, "id">,
  make: (params: P, styleOf: StyleOf) => Act,
): Entry => [command.id, (params, styleOf) => make(params as P, styleOf)];

const inSheet = (id: string, run: (sheet: Worksheet, workbook: Workbook) => void) => (workbook: Workbook) => {
  const sheet = workbook.sheet(id);
  if (sheet) run(sheet, workbook);
};

/** Done on the workbook instead of in the grid, which is then drawn from it. */
const instead = new Map<string, Read>([
  entry<object>(InsertSheetCommand, () => ({
    run: (workbook) => {
      checkWorkbookWritable(workbook.activeSheet);
      workbook.activate(workbook.addSheet());
    },
  })),
  entry<{ subUnitId: string }>(RemoveSheetCommand, ({ subUnitId }) => ({
    run: inSheet(subUnitId, (sheet, workbook) => {
      checkWorkbookWritable(sheet);
      workbook.deleteSheet(sheet);
    }),
  })),
  entry<{ subUnitId: string; name: string }>(SetWorksheetNameCommand, ({ subUnitId, name }) => ({
    run: inSheet(subUnitId, (sheet, workbook) => {
      checkWorkbookWritable(sheet);
      workbook.renameSheet(sheet, name);
    }),
  })),
  entry<{ subUnitId: string; order: number }>(SetWorksheetOrderCommand, ({ subUnitId, order }) => ({
    run: inSheet(subUnitId, (sheet, { sheets }) => {
      checkWorkbookWritable(sheet);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(order, 0, sheet);
    }),
  })),
]);

interface Sizes {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
}

/** Done in the grid, which may refuse nothing, and then on the workbook. */
const afterwards = new Map<string, Read>([
  entry<{ subUnitId: string; cellValue?: Parameters<typeof typedCells>[0] }>(
    SetRangeValuesMutation,
    ({ subUnitId, cellValue = {} }, styleOf) => {
      const cells = typedCells(cellValue, styleOf);
      return {
        run: inSheet(subUnitId, (sheet) => enter(sheet, cells)),
        touched: { sheet: subUnitId, cells },
      };
    },
  ),
  entry<Sizes & { colWidth: unknown }>(SetWorksheetColWidthMutation, ({ subUnitId, ranges, colWidth }) => ({
    run: inSheet(subUnitId, (sheet) => {
      checkSheet(sheet, "allowFormatColumns");
      for (const { startColumn, endColumn } of ranges)
        setSizes(sheet.columnWidths, startColumn, endColumn, colWidth);
    }),
  })),
  entry<Sizes & { rowHeight: unknown }>(
    SetWorksheetRowHeightMutation,
    ({ subUnitId, ranges, rowHeight }) => ({
      run: inSheet(subUnitId, (sheet) => {
        checkSheet(sheet, "allowFormatRows");
        for (const { startRow, endRow } of ranges) setSizes(sheet.rowHeights, startRow, endRow, rowHeight);
      }),
    }),
  ),
  entry<{ subUnitId: string }>(SetWorksheetActiveOperation, ({ subUnitId }) => ({
    run: inSheet(subUnitId, (sheet, workbook) => workbook.activate(sheet)),
    looks: true,
  })),
  entry<{ subUnitId: string; selections: readonly { range: IRange }[] }>(
    SetSelectionsOperation,
    ({ subUnitId, selections }) => ({
      run: inSheet(subUnitId, (sheet, workbook) => {
        const range = selections.at(-1)?.range;
        if (range && workbook.activeSheet === sheet) workbook.select(sheet.range(areaOf(range)));
      }),
      looks: true,
    }),
  ),
]);

/** Changes of the view alone. */
const harmless = new Set([SetWorksheetRowAutoHeightMutation.id, SetWorksheetRowIsAutoHeightMutation.id]);

export const actInstead = ({ id, params = {} }: Readonly<ICommandInfo>, styleOf: StyleOf): Act | undefined =>
  instead.get(id)?.(params, styleOf);

export const actAfterwards = (
  { id, params = {} }: Readonly<ICommandInfo>,
  styleOf: StyleOf,
): Act | undefined => afterwards.get(id)?.(params, styleOf);

/** Whether the grid may change its sheet by this mutation; any other would leave the workbook behind. */
export const isFollowed = (id: string) => !id.startsWith("sheet.") || afterwards.has(id) || harmless.has(id);

function enter(sheet: Worksheet, cells: readonly TypedCell[]): void {
  const { formats, refusals } = sheet.workbook;
  const places = cells.map(({ row, column }) => area(row, column));
  const [first, ...others] = places;
  if (!first) return;
  for (const place of places) checkCells(sheet.range(place));
  for (const { written } of cells) checkContent(refusals, written);
  const [only] = cells.length === 1 ? cells : [];
  const before = only && (sheet.grid.get(only.row, only.column)?.value ?? "");
  for (const { row, column, written, numberFormat } of cells) {
    sheet.enter(row, column, written);
    const cell = sheet.grid.at(row, column);
    if (numberFormat !== undefined && formats.get(cell.format).numberFormat === "General")
      cell.format = formats.change(cell.format, "numberFormat", numberFormat);
  }
  growTables(sheet, places);
  sheet.workbook.touched(sheet.range(others.reduce(bounding, first)), "RangeEdited", before);
}

/** Typing in the row right below a table makes it part of the table, as Excel's AutoCorrect does. */
function growTables(sheet: Worksheet, places: readonly Area[]): void {
  for (const { range, showTotals } of sheet.tables) {
    const { row, column, rowCount, columnCount } = range.area;
    const below = area(row + rowCount, column, 1, columnCount);
    const typed = places.some(
      (place) => place.row === below.row && place.column >= column && place.column < column + columnCount,
    );
    if (typed && !showTotals) range.area = { ...range.area, rowCount: rowCount + 1 };
  }
}

function setSizes(into: Map<number, number>, from: number, to: number, size: unknown): void {
  for (let line = from; line <= to; line++) {
    const given: unknown = typeof size === "number" ? size : Reflect.get(Object(size), line);
    if (typeof given === "number") into.set(line, points(given));
  }
}

/** A selection of whole rows or columns has no end in the grid. */
function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  const [row, column] = [startRow || 0, startColumn || 0];
  const last = (end: number, most: number) => (Number.isFinite(end) ? end : most - 1);
  return area(row, column, last(endRow, MAX_ROWS) - row + 1, last(endColumn, MAX_COLUMNS) - column + 1);
}
