import { chartXml, type DrawnChart, drawingXml } from "../../files/xlsx/chart";
import type { ChartRange, Scalar } from "../../ledger";
import { describeChart, placeOf } from "../chart";
import { columnName } from "../host/workbook/address";
import { area } from "../host/workbook/area";
import type { Workbook } from "../host/workbook/workbook";
import type { Worksheet } from "../host/workbook/worksheet";

/** The parts of a sheet's charts and of the drawing that places them; charts of kinds that are not written are left out. */
export interface DrawnSheet {
  charts: string[];
  drawing: string;
}

/** Null for a sheet without charts. */
export function drawnSheet(sheet: Worksheet): DrawnSheet | null {
  const drawn = sheet.charts.flatMap((chart) => {
    const described = describeChart(chart);
    if (!described) return [];
    const { from, to } = placeOf(chart, sheet);
    const anchor: DrawnChart = { name: chart.name, words: described.title || chart.name, from, to };
    const place = {
      row: from.row + 1,
      column: from.column + 1,
      lastRow: to.row + 1,
      lastColumn: to.column + 1,
    };
    return [{ anchor, xml: chartXml({ ...described, place }, (range) => cellsOf(range, sheet.workbook)) }];
  });
  if (drawn.length === 0) return null;
  return { charts: drawn.map(({ xml }) => xml), drawing: drawingXml(drawn.map(({ anchor }) => anchor)) };
}

/** The cells of a chart by the way files name them, with what they hold now. */
function cellsOf({ sheet: id = "", row, column, lastRow, lastColumn }: ChartRange, workbook: Workbook) {
  const sheet = workbook.sheet(id);
  const range = sheet?.range(area(row - 1, column - 1, lastRow - row + 1, lastColumn - column + 1));
  const name = `'${(sheet?.name ?? "").replaceAll("'", "''")}'`;
  const corner = (r: number, c: number) => `$${columnName(c - 1)}$${r}`;
  const values: Scalar[] = range?.values().flat() ?? [];
  return { reference: `${name}!${corner(row, column)}:${corner(lastRow, lastColumn)}`, values };
}
