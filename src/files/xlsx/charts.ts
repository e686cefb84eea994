import type { ChartRange, Scalar, SheetDescription, WorkbookDescription } from "../../ledger";
import { chartXml } from "./chart/chart";
import { type DrawnChart, drawingXml } from "./chart/drawing";
import type { ChartCells } from "./chart/kinds";
import type { Part } from "./pack";
import { relationships } from "./package";
import { fixed, quoteSheet } from "./places";

/** Adds a sheet's drawing and charts to the parts of a file. @returns the sheet's links to them */
export function addCharts(
  parts: Record<string, Part>,
  sheet: SheetDescription,
  { sheets }: WorkbookDescription,
): { type: "drawing"; target: string }[] {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return [];
  const cellsOf = chartCells(sheet, sheets);
  const before = highest(parts, /^xl\/charts\/chart(\d+)\.xml$/);
  const number = highest(parts, /^xl\/drawings\/drawing(\d+)\.xml$/) + 1;
  const targets = charts.map((chart, index) => {
    const path = `charts/chart${before + index + 1}.xml`;
    parts[`xl/${path}`] = chartXml(chart, cellsOf);
    return { type: "chart" as const, target: `../${path}` };
  });
  const drawn = charts.map(({ name, title, place }): DrawnChart => {
    const { row, column, lastRow, lastColumn } = place;
    return {
      name,
      words: title,
      from: { column: column - 1, row: row - 1 },
      to: { column: lastColumn, row: lastRow },
    };
  });
  parts[`xl/drawings/drawing${number}.xml`] = drawingXml(drawn);
  parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationships(targets);
  return [{ type: "drawing", target: `../drawings/drawing${number}.xml` }];
}

/** The highest number that a part of this name has; 0 where there is none. */
const highest = (parts: Readonly<Record<string, Part>>, name: RegExp): number =>
  Object.keys(parts).reduce((most, path) => Math.max(most, Number(name.exec(path)?.[1] ?? 0)), 0);

/** Looks cells up in a description: free cells and the rows of tables. */
function chartCells(
  own: SheetDescription,
  sheets: readonly SheetDescription[],
): (range: ChartRange) => ChartCells {
  const known = new Map<SheetDescription, Map<string, Scalar>>();
  const valuesOf = (sheet: SheetDescription) => {
    const values = known.get(sheet) ?? cellValues(sheet);
    known.set(sheet, values);
    return values;
  };
  return ({ sheet: key, row, column, lastRow, lastColumn }) => {
    const sheet = sheets.find((each) => each.key === key) ?? own;
    const cells = valuesOf(sheet);
    const values: Scalar[] = [];
    for (let r = row; r <= lastRow; r++)
      for (let c = column; c <= lastColumn; c++) values.push(cells.get(`${r} ${c}`) ?? null);
    return {
      reference: `${quoteSheet(sheet.name)}!${fixed(row, column)}:${fixed(lastRow, lastColumn)}`,
      values,
    };
  };
}

function cellValues({ cells, tables }: SheetDescription): Map<string, Scalar> {
  const values = new Map<string, Scalar>();
  for (const { row, column, value } of cells) values.set(`${row} ${column}`, value);
  for (const table of tables) {
    table.rows.forEach((row, at) => {
      table.columns.forEach(({ key }, index) => {
        values.set(`${table.row + 1 + at} ${table.column + index}`, row.values[key] ?? null);
      });
    });
  }
  return values;
}
