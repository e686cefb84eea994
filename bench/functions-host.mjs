/**
 * A column of TZ.CHECK through the host: formulas in cells → the library's custom-functions runtime → the add-in → values in
 * the cells; beside it the same column as native formulas, calculated by the host's engine itself. The requirements of
 * the five documents repeat down the column, as in a ledger.
 */
import { built } from "./built.mjs";
import { report } from "./measure.mjs";
import { seeds } from "./seeds.mjs";

const {
  associateFunctions,
  buildLedger,
  connectNativeBridge,
  createHost,
  describeWorkbook,
  functionsMetadata,
  loadOffice,
  readFunctions,
  readPolicy,
  structuredFormula,
  univerCalculator,
} = await built("./bench/excel.ts");

loadOffice();
await associateFunctions();
const documents = seeds.map((text) => readPolicy(text));

/** The columns a conclusion is made of, as they stand in 指标台账, and its formula. */
function targetsIn(dialect) {
  const ledger = describeWorkbook(buildLedger(documents, { asOf: "2024-06-30", dialect }));
  const table = ledger.sheets.flatMap(({ tables }) => tables).find(({ key }) => key === "targets");
  const keys = ["actual", "requirement", "comparison", "value", "high", "unit", "conclusion"];
  const columns = keys.map((key) => table.columns.find((column) => column.key === key));
  const headers = new Map(columns.map(({ key, header }) => [key, header]));
  const formula = structuredFormula(
    columns.at(-1).formula,
    "targets",
    new Map([["targets", { name: "指标表", headers }]]),
  );
  return { columns, formula, rows: table.rows.map(({ values }) => values) };
}

/** Values between half and one and a half times what is asked. */
const enteredIn = (row, { value, unit }) =>
  typeof value === "number" ? Math.round(value * (0.5 + row / 20_000)) / (unit === "%" ? 100 : 1) : 0.5;

async function measured(dialect, count) {
  const { columns, formula, rows } = targetsIn(dialect);
  const calculator = await univerCalculator();
  const host = createHost({
    sheets: ["指标"],
    calculator,
    customFunctions: readFunctions(functionsMetadata, "TZ"),
  });
  connectNativeBridge(host);
  const body = Array.from({ length: count }, (_, at) => {
    const own = rows[at % rows.length];
    return columns.slice(0, -1).map(({ key }) => (key === "actual" ? enteredIn(at, own) : (own[key] ?? "")));
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("指标");
    sheet.getRangeByIndexes(0, 0, 1, columns.length).values = [columns.map(({ header }) => header)];
    sheet.getRangeByIndexes(1, 0, count, columns.length - 1).values = body;
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, count + 1, columns.length), true).name = "指标表";
    sheet.getRange("J1").values = [[0.05]];
    context.workbook.names.add("左右幅度", sheet.getRange("J1"));
  });
  const start = performance.now();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("指标");
    const column = sheet.getRangeByIndexes(1, columns.length - 1, count, 1);
    column.getCell(0, 0).formulas = [[formula]];
    column.copyFrom(column.getCell(0, 0), "Formulas");
  });
  await host.calculated();
  const time = performance.now() - start;
  const shown = host.workbook.sheets[0].range({
    row: 1,
    column: columns.length - 1,
    rowCount: count,
    columnCount: 1,
  });
  const verdicts = {};
  for (const [verdict] of shown.values()) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  calculator.dispose();
  return { count, time, perSecond: Math.round((count / time) * 1000), verdicts };
}

// The engine reads each of the long native formulas anew: so many take it a minute.
const [functions, native] = [await measured("functions", 20_000), await measured("native", 500)];
report({ functions, native });
// The library's timers for custom functions go on.
process.exit(0);
