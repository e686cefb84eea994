import type { IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import { type Area, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../../host/workbook/area";
import type { Worksheet } from "../../host/workbook/worksheet";

export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** One thing about a sheet besides its cells, and how the grid is brought to show it. */
interface Aspect {
  readonly name: string;
  /** Mutations without the ids of workbook and sheet; none when the sheet shows it already. */
  readonly changes: (sheet: Worksheet, before: unknown) => { now: unknown; mutations: readonly Mutation[] };
}

/** Sizes in the model are points, on the screen pixels. */
export const pixels = (points: number) => Math.round((points * 4) / 3);
export const points = (size: number) => (size * 3) / 4;

/** Empty rows and columns to type into, beyond the used ones. */
const spare = { rows: 200, columns: 12 };
const least = { rows: 500, columns: 40 };

const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: area.column,
  endColumn: lastColumn(area),
});
const rows = (from: number, to: number): IRange => ({
  startRow: from,
  endRow: to,
  startColumn: 0,
  endColumn: least.columns - 1,
});
const columns = (from: number, to: number): IRange => ({
  startRow: 0,
  endRow: least.rows - 1,
  startColumn: from,
  endColumn: to,
});

/** An aspect that is one value, and one mutation that sets it. */
function single<V>(name: string, read: (sheet: Worksheet) => V, mutate: (value: V) => Mutation): Aspect {
  return {
    name,
    changes: (sheet, before) => {
      const value = read(sheet);
      const now = JSON.stringify(value);
      return { now, mutations: now === before ? [] : [mutate(value)] };
    },
  };
}

/** An aspect that is a number for some lines; lines that lose theirs get the standard one. */
function sizes(
  name: string,
  read: (sheet: Worksheet) => ReadonlyMap<number, number>,
  standard: (sheet: Worksheet) => number,
  mutate: (lines: readonly number[], sizes: Readonly<Record<number, number>>) => Mutation,
): Aspect {
  return {
    name,
    changes: (sheet, before) => {
      const now = new Map(read(sheet));
      const shown: ReadonlyMap<unknown, unknown> = before instanceof Map ? before : new Map();
      const lines = [...new Set([...now.keys(), ...shown.keys()])]
        .map(Number)
        .filter((line) => now.get(line) !== shown.get(line));
      if (lines.length === 0) return { now, mutations: [] };
      const changed = Object.fromEntries(
        lines.map((line) => [line, pixels(now.get(line) ?? standard(sheet))]),
      );
      return { now, mutations: [mutate(lines, changed)] };
    },
  };
}

/** An aspect that is a set of hidden lines. */
function hidden(
  name: string,
  read: (sheet: Worksheet) => ReadonlySet<number>,
  range: (from: number, to: number) => IRange,
  [hide, show]: readonly [string, string],
): Aspect {
  return {
    name,
    changes: (sheet, before) => {
      const now = new Set(read(sheet));
      const shown: ReadonlySet<unknown> = before instanceof Set ? before : new Set();
      const gone = [...now].filter((line) => !shown.has(line)).map((line) => range(line, line));
      const back = [...shown].map(Number).filter((line) => !now.has(line));
      const mutations = [
        ...(gone.length > 0 ? [{ id: hide, params: { ranges: gone } }] : []),
        ...(back.length > 0 ? [{ id: show, params: { ranges: back.map((line) => range(line, line)) } }] : []),
      ];
      return { now, mutations };
    },
  };
}

const merges: Aspect = {
  name: "merges",
  changes: (sheet, before) => {
    const now = sheet.merges.map(rangeOf);
    const shown: readonly unknown[] = Array.isArray(before) ? before : [];
    if (JSON.stringify(now) === JSON.stringify(shown)) return { now, mutations: [] };
    const steps: [string, readonly unknown[]][] = [
      [RemoveWorksheetMergeMutation.id, shown],
      [AddWorksheetMergeMutation.id, now],
    ];
    return {
      now,
      mutations: steps.flatMap(([id, ranges]) => (ranges.length > 0 ? [{ id, params: { ranges } }] : [])),
    };
  },
};

function hiddenRows(sheet: Worksheet): ReadonlySet<number> {
  return new Set([...sheet.hiddenRows, ...sheet.filters().flatMap((filter) => [...filter.hidden])]);
}

const rowCount = (sheet: Worksheet) => {
  const used = sheet.used(false);
  return Math.min(MAX_ROWS, Math.max(least.rows, used ? lastRow(used) + 1 + spare.rows : 0));
};
const columnCount = (sheet: Worksheet) => {
  const used = sheet.used(false);
  return Math.min(MAX_COLUMNS, Math.max(least.columns, used ? lastColumn(used) + 1 + spare.columns : 0));
};

/** A sheet without its cells, in the order the grid has to be told. */
export const aspects: readonly Aspect[] = [
  single("rowCount", rowCount, (count) => ({
    id: SetWorksheetRowCountMutation.id,
    params: { rowCount: count },
  })),
  single("columnCount", columnCount, (count) => ({
    id: SetWorksheetColumnCountMutation.id,
    params: { columnCount: count },
  })),
  single(
    "name",
    (sheet) => sheet.name,
    (name) => ({ id: SetWorksheetNameMutation.id, params: { name } }),
  ),
  single(
    "tabColor",
    (sheet) => sheet.tabColor,
    (color) => ({ id: SetTabColorMutation.id, params: { color } }),
  ),
  single(
    "visibility",
    (sheet) => sheet.visibility !== "Visible",
    (hide) => ({ id: SetWorksheetHideMutation.id, params: { hidden: hide ? 1 : 0 } }),
  ),
  single(
    "gridlines",
    (sheet) => sheet.showGridlines,
    (show) => ({ id: ToggleGridlinesMutation.id, params: { showGridlines: show ? 1 : 0 } }),
  ),
  sizes(
    "widths",
    (sheet) => sheet.columnWidths,
    (sheet) => sheet.columnWidth(MAX_COLUMNS),
    (lines, colWidth) => ({
      id: SetWorksheetColWidthMutation.id,
      params: { ranges: lines.map((line) => columns(line, line)), colWidth },
    }),
  ),
  sizes(
    "heights",
    (sheet) => sheet.rowHeights,
    (sheet) => sheet.rowHeight(MAX_ROWS),
    (lines, rowHeight) => ({
      id: SetWorksheetRowHeightMutation.id,
      params: { ranges: lines.map((line) => rows(line, line)), rowHeight },
    }),
  ),
  merges,
  hidden("hiddenRows", hiddenRows, rows, [SetRowHiddenMutation.id, SetRowVisibleMutation.id]),
  hidden("hiddenColumns", (sheet) => sheet.hiddenColumns, columns, [
    SetColHiddenMutation.id,
    SetColVisibleMutation.id,
  ]),
  single("freeze", frozen, ({ ySplit, xSplit }) => ({
    id: SetFrozenMutation.id,
    params: { startRow: ySplit || -1, startColumn: xSplit || -1, ySplit, xSplit },
  })),
];

function frozen({ freeze }: Worksheet) {
  return {
    ySplit: freeze && freeze.rowCount < MAX_ROWS ? freeze.rowCount : 0,
    xSplit: freeze && freeze.columnCount < MAX_COLUMNS ? freeze.columnCount : 0,
  };
}
