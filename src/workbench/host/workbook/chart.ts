import type { Range } from "./range";

/** A tree of chart settings (title, axes, legend, formats): each node's scalars and its named children. */
export class Settings {
  readonly values = new Map<string, unknown>();
  readonly #children = new Map<string, Settings>();

  child(name: string): Settings {
    let child = this.#children.get(name);
    if (!child) {
      child = new Settings();
      this.#children.set(name, child);
    }
    return child;
  }
}

export interface Series {
  name: string;
  values: Range | null;
  categories: Range | null;
  readonly settings: Settings;
}

/** A chart: its place in points, its data and its settings as they were set. */
export class Chart {
  left = 0;
  top = 0;
  width = 360;
  height = 216;
  series: Series[] = [];
  readonly settings = new Settings();

  constructor(
    readonly id: string,
    public name: string,
    public chartType: string,
  ) {}

  /**
   * Takes the series from a block of cells with a header row and a header column.
   * Guess: "Auto" puts series in columns unless there are more columns than rows.
   */
  setData(source: Range, seriesBy: string): void {
    const { row, column, rowCount, columnCount } = source.area;
    const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && columnCount <= rowCount);
    const line = (i: number) =>
      byColumns
        ? source.on({ row: row + 1, column: column + i, rowCount: Math.max(1, rowCount - 1), columnCount: 1 })
        : source.on({
            row: row + i,
            column: column + 1,
            rowCount: 1,
            columnCount: Math.max(1, columnCount - 1),
          });
    const headerOf = (i: number) =>
      source.on({
        row: byColumns ? row : row + i,
        column: byColumns ? column + i : column,
        rowCount: 1,
        columnCount: 1,
      });
    const count = byColumns ? columnCount : rowCount;
    const first = count > 1 ? 1 : 0;
    this.series = Array.from({ length: count - first }, (_, i) => ({
      name: headerOf(i + first).text()[0]?.[0] ?? "",
      values: line(i + first),
      categories: first === 1 ? line(0) : null,
      settings: new Settings(),
    }));
  }
}
