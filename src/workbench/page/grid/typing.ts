import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { isPercentFormat } from "numfmt";
import type { Workbook } from "../../host/workbook/workbook";
import { asPercentEntry } from "./percentEntry";
import type { UniverGrid } from "./univer";

/** What the editor hands over: rich text as it was typed, or the bare content. */
function typedIn({ v, p }: ICellData): string | null {
  const content = p?.body?.dataStream.replace(/\r\n$/, "") ?? v;
  return typeof content === "string" || typeof content === "number" ? String(content) : null;
}

/** Makes the grid's editor take numbers as Excel does. Pasted, filled and written numbers stay as they are. */
export function enterPercents({ univer }: UniverGrid, workbook: Workbook): void {
  const isPercent = (sheet: string, row: number, column: number) => {
    const cell = workbook.sheet(sheet)?.grid.get(row, column);
    return cell !== undefined && isPercentFormat(workbook.formats.get(cell.format).numberFormat);
  };
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      // Before the grid itself reads the number: then 7 and 700% would be the same.
      priority: 100,
      handler: (cell: Nullable<ICellData>, { subUnitId, row, col }, next) => {
        const typed = cell && !cell.f && isPercent(subUnitId, row, col) ? typedIn(cell) : null;
        if (!cell || typed === null) return next(cell);
        const entered = asPercentEntry(typed);
        return next(entered === typed ? cell : { ...cell, p: null, v: entered });
      },
    });
}
