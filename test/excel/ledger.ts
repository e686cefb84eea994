import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildLedger,
  type Dialect,
  describeWorkbook,
  type Scalar,
  type WorkbookDescription,
} from "../../src/ledger";
import { type PolicyDocument, readPolicy } from "../../src/policy";
import {
  connectNativeBridge,
  createHost,
  type Host,
  type HostOptions,
  type Table,
  type Worksheet,
} from "../../src/workbench/host";
import { declareRequirements, loadOffice } from "../../src/workbench/host/node";
import { area } from "../../src/workbench/host/workbook/area";

const names = [
  "gaoming-2023-tasks",
  "guangdong-2023-opinion",
  "guangdong-2023-tasks",
  "guangxi-2021-tasks",
  "zhanjiang-2019-plan",
];

/** The five source documents, read. */
export const seeds = (): PolicyDocument[] =>
  names.map((name) => readPolicy(readFileSync(join(__dirname, "../../seeds", `${name}.txt`), "utf8")));

export const describeLedger = (
  documents: readonly PolicyDocument[],
  dialect: Dialect = "functions",
): WorkbookDescription => describeWorkbook(buildLedger(documents, { asOf: "2024-06-30", dialect }));

/** A new workbook with one sheet of the user's own; Office.js is held to the oldest Excel that is supported. */
export function openWorkbook(options: HostOptions = {}): Host {
  loadOffice();
  declareRequirements({ ExcelApi: "1.14", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" });
  const host = createHost({ sheets: ["Sheet1"], ...options });
  connectNativeBridge(host);
  return host;
}

export function tableOf({ workbook }: Host, name: string): Table {
  const table = workbook.table(name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** The rows of a table by header. */
export function rowsOf(host: Host, name: string): Record<string, Scalar>[] {
  const table = tableOf(host, name);
  return table
    .body()
    .values()
    .map((row) => Object.fromEntries(table.columns.map((column, at) => [column.name, row[at] ?? ""])));
}

/** Somebody types into a table, found by row and header. */
export const type = (host: Host, name: string, row: number, header: string, value: string | number) =>
  host.change(() => {
    const table = tableOf(host, name);
    const body = table.body().area;
    const column = table.columns.findIndex((each) => each.name === header);
    if (column < 0) throw new Error(`no column ${header}`);
    const cell = table.sheet.range(area(body.row + row, body.column + column));
    table.sheet.enter(cell.area.row, cell.area.column, value);
    host.workbook.touched(cell);
  });

export function sheetOf({ workbook }: Host, name: string): Worksheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const headers = { id: "编号" };
