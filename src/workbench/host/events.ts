import type { HostObject } from "./excelType";
import type { MessageEntry } from "./protocol";
import { areaName } from "./workbook/address";
import { type Area, cellCount, intersect } from "./workbook/area";
import type { Change } from "./workbook/change";
import { valueType } from "./workbook/display";
import { errorTexts } from "./workbook/input";
import { Range } from "./workbook/range";
import { Table } from "./workbook/table";
import type { Workbook } from "./workbook/workbook";
import { Worksheet } from "./workbook/worksheet";

/** Category of the messages that carry rich-API events. */
const category = 65536;
/** The target of events of whole collections. */
const workbookTarget = "Workbook";

/** Event numbers by the registering member, as in the library's own tables. */
const sheetEvents: Record<string, number> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
};
const tableEvents: Record<string, number> = {
  SelectionChanged: 100,
  DataChanged: 101,
  Added: 102,
  Deleted: 103,
};
const eventsOf: Record<string, Record<string, number>> = {
  WorksheetCollection: sheetEvents,
  Worksheet: sheetEvents,
  TableCollection: tableEvents,
  Table: tableEvents,
};

/** Changes of a sheet that are told with nothing but the sheet's id. */
const plainEvents: Record<string, number | undefined> = {
  sheetAdded: sheetEvents.Added,
  sheetDeleted: sheetEvents.Deleted,
  sheetActivated: sheetEvents.Activated,
  sheetDeactivated: sheetEvents.Deactivated,
};

const targetOf = (object: HostObject): string =>
  object.self instanceof Worksheet || object.self instanceof Table ? object.self.id : workbookTarget;

/** Which events the add-in asked for, and the messages that tell it of changes. */
export class Events {
  readonly #registered = new Map<string, number>();
  #nextMessage = 1;

  constructor(
    readonly workbook: Workbook,
    readonly send: (entries: readonly MessageEntry[]) => void,
  ) {
    workbook.onChange((change) => this.#tell(change));
  }

  /** Handles `_RegisterXEvent` and `_UnregisterXEvent`; false when the member is neither. */
  register(object: HostObject, member: string): boolean {
    const [, verb, name] = /^_(Register|Unregister)(\w+)Event$/.exec(member) ?? [];
    const type = name === undefined ? undefined : eventsOf[object.typeName]?.[name];
    if (type === undefined) return false;
    const key = `${type} ${targetOf(object)}`;
    const count = (this.#registered.get(key) ?? 0) + (verb === "Unregister" ? -1 : 1);
    this.#registered.set(key, Math.max(0, count));
    return true;
  }

  /** Sends the event to each target that asked for it, unless the add-in turned events off. */
  raise(type: number, targets: readonly string[], message: Record<string, unknown>): void {
    if (!this.workbook.eventsEnabled) return;
    const asked = [...targets, workbookTarget].filter((t) => (this.#registered.get(`${type} ${t}`) ?? 0) > 0);
    const text = JSON.stringify(message);
    if (asked.length > 0) {
      this.send(asked.map((target) => [category, type, target, text, this.#nextMessage++] as const));
    }
  }

  #tell(change: Change): void {
    if (change.kind === "cellsChanged") this.#cellsChanged(change);
    else if (change.kind === "selectionChanged") this.#selectionChanged(change.sheet, change.area);
    else if (change.kind === "tableAdded" || change.kind === "tableDeleted") {
      const type = change.kind === "tableAdded" ? tableEvents.Added : tableEvents.Deleted;
      this.#table(type, change.table, { tableName: change.table.name, source: "Local" });
    } else if (change.kind === "formatChanged") {
      this.#sheet(sheetEvents.FormatChanged, change.sheet, {
        address: areaName(change.area),
        source: "Local",
      });
    } else if ("sheet" in change) this.#sheet(plainEvents[change.kind], change.sheet, { source: "Local" });
  }

  /** Formulas of the sheet were calculated. */
  calculated(sheet: Worksheet, area: Area): void {
    this.#sheet(sheetEvents.Calculated, sheet, { address: areaName(area) });
  }

  #sheet(type: number | undefined, sheet: Worksheet, more: Record<string, unknown>): void {
    if (type !== undefined) this.raise(type, [sheet.id], { worksheetId: sheet.id, ...more });
  }

  #table(type: number | undefined, table: Table, more: Record<string, unknown>): void {
    if (type !== undefined)
      this.raise(type, [table.id], { tableId: table.id, worksheetId: table.sheet.id, ...more });
  }

  #selectionChanged(sheet: Worksheet, area: Area): void {
    this.#sheet(sheetEvents.SelectionChanged, sheet, { address: areaName(area) });
    for (const table of sheet.tables) {
      const inside = intersect(table.range.area, area);
      const address = inside ? areaName(inside) : "";
      this.#table(tableEvents.SelectionChanged, table, { address, isInsideTable: inside !== null });
    }
  }

  #cellsChanged({ sheet, area, how, before }: Extract<Change, { kind: "cellsChanged" }>): void {
    if (how === "RowSorted")
      this.#sheet(sheetEvents.RowSorted, sheet, { address: areaName(area), source: "Local" });
    const message = {
      changeType: how === "RowSorted" ? "RangeEdited" : how,
      source: "Local",
      triggerSource: "ThisLocalAddin",
      address: areaName(area),
      shiftDirection: "None",
      ...singleCell(new Range(sheet, area), before),
    };
    const anyone = [...this.#registered.keys()].some((key) => key.startsWith("10"));
    if (!anyone) return;
    this.#sheet(sheetEvents.DataChanged, sheet, message);
    for (const table of sheet.tables) {
      if (intersect(table.range.area, area)) this.#table(tableEvents.DataChanged, table, message);
    }
  }
}

/** Excel tells the value before and after of a change of one cell. */
function singleCell(range: Range, before: string | number | boolean | undefined): Record<string, unknown> {
  if (cellCount(range.area) !== 1 || before === undefined) return {};
  const cell = range.sheet.grid.get(range.area.row, range.area.column);
  const isText = typeof before === "string" && !errorTexts.has(before);
  return {
    valueBefore: before,
    valueAfter: cell?.value ?? "",
    valueTypeBefore: valueType({ value: before, formula: undefined, isText, spilled: false, format: 0 }),
    valueTypeAfter: valueType(cell),
  };
}
