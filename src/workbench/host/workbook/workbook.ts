import { HostError, invalid, notFound } from "../errors";
import { shiftedFormula } from "../formula/references";
import {
  withColumnRenamed,
  withSheetDeleted,
  withSheetRenamed,
  withTableDeleted,
  withTableRenamed,
} from "../formula/renames";
import { newRefusals, type Refusals } from "../refusals";
import { parseArea, splitSheet } from "./address";
import { type Area, hasCell, intersect, type Shift, wholeSheet } from "./area";
import type { Change } from "./change";
import type { CustomXmlPart } from "./customXmlPart";
import { FormatTable } from "./format";
import type { CellValue } from "./grid";
import type { NamedItem } from "./namedItem";
import { isDefinedName, isSheetName } from "./naming";
import type { Range } from "./range";
import { Table } from "./table";
import { Worksheet } from "./worksheet";

/** The workbook the host plays with: the whole of what the add-in can see and change. */
export class Workbook {
  name = "工作簿1.xlsx";
  readOnly = false;
  isDirty = false;
  /** Excel.Runtime.enableEvents. */
  eventsEnabled = true;
  calculationMode = "Automatic";
  protection: { password: string | undefined } | null = null;
  readonly formats = new FormatTable();
  readonly sheets: Worksheet[] = [];
  readonly names: NamedItem[] = [];
  readonly customXmlParts: CustomXmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  /** `Office.context.document.settings`: JSON texts by key. */
  readonly documentSettings = new Map<string, string>();
  readonly properties = new Map<string, unknown>();
  readonly refusals: Refusals = newRefusals();
  /** Ranges the add-in holds by reference id; they move with their cells. */
  readonly references = new Map<string, Range>();
  selection: Range;
  #listeners: ((change: Change) => void)[] = [];
  #nextId = 1;

  constructor(sheetNames: readonly string[] = ["Sheet1"]) {
    for (const name of sheetNames) this.sheets.push(new Worksheet(this, this.newId("sheet"), name));
    const [first] = this.sheets;
    if (!first) throw new RangeError("a workbook needs a sheet");
    this.selection = first.range({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }

  /** A new id: the GUID in braces of a sheet, a table or a part. */
  newId(_kind: string): string {
    return `{00000000-0000-4000-8000-${(this.#nextId++).toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((l) => l !== listener);
    };
  }

  emit(change: Change): void {
    this.isDirty = true;
    for (const listener of this.#listeners) listener(change);
  }

  /** Tells everyone that cells of a range have new content. */
  touched(range: Range, how = "RangeEdited", before?: CellValue): void {
    for (const table of range.sheet.tables) {
      const header = table.header();
      if (header && intersect(header.area, range.area)) this.#renameHeaders(table);
    }
    const changed = { kind: "cellsChanged", sheet: range.sheet, area: range.area, how } as const;
    this.emit(before === undefined ? changed : { ...changed, before });
  }

  #renameHeaders(table: Table): void {
    const before = table.columns.map((c) => c.name);
    table.readHeaders();
    table.columns.forEach(({ name }, i) => {
      const old = before[i];
      if (old !== undefined && old !== name) this.#columnRenamed(table, old, name);
    });
    this.emit({ kind: "structureChanged" });
  }

  #columnRenamed(table: Table, from: string, to: string): void {
    this.rewriteFormulas((formula, sheet, row, column) => {
      const inside = sheet === table.sheet && hasCell(table.range.area, row, column);
      return withColumnRenamed(formula, table.name, from, to, inside);
    });
  }

  renameTable(table: Table, name: string): void {
    this.checkName(name, table);
    const from = table.name;
    table.name = name;
    this.rewriteFormulas((formula) => withTableRenamed(formula, from, name));
    this.emit({ kind: "structureChanged" });
  }

  renameSheet(sheet: Worksheet, name: string): void {
    this.checkSheetName(name, sheet);
    const from = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => withSheetRenamed(formula, from, name));
    this.emit({ kind: "structureChanged" });
  }

  /** Rewrites every formula of cells and names, as Excel does when what they refer to moves or is renamed. */
  rewriteFormulas(change: (formula: string, sheet: Worksheet, row: number, column: number) => string): void {
    for (const sheet of this.sheets) {
      sheet.grid.each(wholeSheet, (row, column, cell) => {
        if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet, row, column);
      });
      for (const item of sheet.names) item.formula = change(item.formula, sheet, -1, -1);
    }
    for (const item of this.names) item.formula = change(item.formula, this.activeSheet, -1, -1);
  }

  shifted(sheet: Worksheet, area: Area, shift: Shift): void {
    for (const range of this.references.values()) if (range.sheet === sheet) range.shift(area, shift);
    this.rewriteFormulas((formula, home) => shiftedFormula(formula, home.name, sheet.name, area, shift));
    const how = { down: "RowInserted", up: "RowDeleted", right: "ColumnInserted", left: "ColumnDeleted" }[
      shift
    ];
    this.emit({ kind: "cellsChanged", sheet, area, how, shift });
    this.emit({ kind: "structureChanged" });
  }

  get activeSheet(): Worksheet {
    return this.selection.sheet;
  }

  select(range: Range): void {
    if (range.sheet !== this.activeSheet) this.activate(range.sheet);
    this.selection = range;
    this.emit({ kind: "selectionChanged", sheet: range.sheet, area: range.area });
  }

  activate(sheet: Worksheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    if (sheet === this.activeSheet) return;
    const left = this.activeSheet;
    this.selection = sheet.range({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
    this.emit({ kind: "sheetDeactivated", sheet: left });
    this.emit({ kind: "sheetActivated", sheet });
  }

  sheet(key: string): Worksheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((s) => s.id === key) ?? this.sheets.find((s) => s.name.toLowerCase() === wanted);
  }

  /** The name must be one Excel allows for a sheet, and free. */
  checkSheetName(name: string, of?: Worksheet): void {
    if (!isSheetName(name)) throw invalid();
    const taken = this.sheet(name);
    if (taken && taken !== of) throw new HostError("ItemAlreadyExists");
  }

  addSheet(name?: string): Worksheet {
    let free = name;
    for (let n = 1; free === undefined; n++) if (!this.sheet(`Sheet${n}`)) free = `Sheet${n}`;
    this.checkSheetName(free);
    const sheet = new Worksheet(this, this.newId("sheet"), free);
    this.sheets.push(sheet);
    this.emit({ kind: "sheetAdded", sheet });
    this.emit({ kind: "structureChanged" });
    return sheet;
  }

  /** Excel refuses to delete the last visible sheet and a very hidden one. */
  deleteSheet(sheet: Worksheet): void {
    const others = this.sheets.filter((s) => s !== sheet && s.visibility === "Visible");
    const [next] = others;
    if (!next || sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    if (sheet === this.activeSheet) this.activate(next);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteFormulas((formula) =>
      sheet.tables.reduce(
        (done, { name }) => withTableDeleted(done, name),
        withSheetDeleted(formula, sheet.name),
      ),
    );
    this.emit({ kind: "sheetDeleted", sheet });
    this.emit({ kind: "structureChanged" });
  }

  get tables(): Table[] {
    return this.sheets.flatMap((s) => s.tables);
  }

  table(key: string): Table | undefined {
    const wanted = key.toLowerCase();
    return this.tables.find((t) => t.id === key) ?? this.tables.find((t) => t.name.toLowerCase() === wanted);
  }

  /** The name must be one Excel allows for a table or a defined name, and free. */
  checkName(name: string, of?: Table | NamedItem): void {
    if (!isDefinedName(name)) throw invalid();
    const wanted = name.toLowerCase();
    const all: (Table | NamedItem)[] = [...this.tables, ...this.names];
    if (all.some((item) => item !== of && item.name.toLowerCase() === wanted)) {
      throw new HostError("ItemAlreadyExists");
    }
  }

  addTable(range: Range, hasHeaders: boolean): Table {
    const { sheet, area } = range;
    if (sheet.tables.some((t) => intersect(t.range.area, area))) throw invalid();
    if (sheet.merges.some((m) => intersect(m, area))) throw new HostError("MergedRangeConflict");
    if (sheet.autoFilter && intersect(sheet.autoFilter.range().area, area)) sheet.autoFilter = null;
    let target = range;
    if (!hasHeaders) {
      sheet.shiftCells({ ...area, rowCount: 1 }, "down");
      target = range.on({ ...area, rowCount: area.rowCount + 1 });
    } else if (area.rowCount === 1) target = range.on({ ...area, rowCount: 2 });
    let name = "";
    for (let n = 1; name === ""; n++) if (!this.table(`表${n}`)) name = `表${n}`;
    const table = new Table(this.newId("table"), name, target);
    sheet.tables.push(table);
    this.emit({ kind: "tableAdded", sheet, table });
    this.emit({ kind: "structureChanged" });
    return table;
  }

  removeTable(table: Table): void {
    table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
    this.emit({ kind: "tableDeleted", sheet: table.sheet, table });
    this.emit({ kind: "structureChanged" });
  }

  /** The range an address names: A1, a sheet and A1, a defined name, a table or a table's column. */
  resolve(address: string, home: Worksheet): Range {
    const { sheet: sheetName, local } = splitSheet(address.replace(/^=/, ""));
    const sheet = sheetName === undefined ? home : this.sheet(sheetName);
    if (!sheet) throw notFound();
    const area = parseArea(local);
    if (area) return sheet.range(area);
    const item = this.findName(local, sheet);
    if (item) return this.resolve(item.formula, sheet);
    const [, tableName = local, column] = /^([^[\]]+)\[([^[\]#@]+)\]$/.exec(local) ?? [];
    const table = this.table(tableName);
    if (!table || table.sheet !== sheet) throw invalid();
    if (column === undefined) return table.body();
    const found = table.column(column);
    if (!found) throw invalid();
    return table.columnRange(table.columns.indexOf(found)).intersection(table.body()) ?? table.body();
  }

  findName(name: string, sheet: Worksheet | null): NamedItem | undefined {
    const wanted = name.toLowerCase();
    return [...(sheet?.names ?? []), ...this.names].find((n) => n.name.toLowerCase() === wanted);
  }
}
