import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { firstRecords, LedgerFileError, mergeIntoXlsx, writeXlsx } from "../../../../src/files";
import { SheetRows, sharedStrings } from "../../../../src/files/xlsx/read/cells";
import { Package } from "../../../../src/files/xlsx/read/package";
import { growFormula } from "../../../../src/files/xlsx/read/ranges";
import {
  buildLedger,
  type Dialect,
  describeWorkbook,
  type Scalar,
  SnapshotError,
} from "../../../../src/ledger";
import type { PolicyDocument } from "../../../../src/policy";
import { document, item, target } from "../../../ledger/sample";

const GONE = "原文已无";
const id = "甲办2024-1";
const items = (numbers: readonly number[], title: string) =>
  numbers.map((n) => item(`${id}-1.${n}`, { title: `${title}${n}`, targets: [target(`${id}-1.${n}-t1`)] }));
const older = [document(id, { items: items([1, 2, 3], "旧") })];
const newer = [
  document(id, { items: items([2, 3, 4], "新") }),
  document("乙办2024-2", { title: "又一份文件", items: [item("乙办2024-2-1.1")] }),
];
const describeLedger = (documents: readonly PolicyDocument[]) => (dialect: Dialect) =>
  describeWorkbook(buildLedger(documents, { asOf: "2024-06-30", dialect }));

async function ledgerFile(dialect: Dialect = "native"): Promise<Uint8Array> {
  const description = describeLedger(older)(dialect);
  return writeXlsx(description, () => firstRecords(description));
}

const TASKS = "xl/worksheets/sheet3.xml";
/** Columns of 任务表 by what stands in them. */
const at = { id: 1, title: 2, status: 13, report: 15, light: 23, review: 24, own: 25 };

/** Somebody changes the file: texts of parts by path. */
function changed(bytes: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array {
  const texts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  change(texts);
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

/** Somebody types into the tasks: row, column, value. */
const typed = (bytes: Uint8Array, cells: readonly [row: number, column: number, value: Scalar][]) =>
  changed(bytes, (parts) => {
    const rows = new SheetRows(parts[TASKS] ?? "", []);
    for (const [row, column, value] of cells) rows.put(row, column, value);
    parts[TASKS] = rows.xml();
  });

const merge = (bytes: Uint8Array, documents = newer) =>
  mergeIntoXlsx(bytes, { describe: describeLedger(documents), goneMark: GONE });

function tasksIn(bytes: Uint8Array): (row: number, column: number) => Scalar {
  const file = new Package(bytes);
  const rows = new SheetRows(file.text(TASKS), sharedStrings(file));
  return (row, column) => rows.value(row, column);
}

test("typed cells stay, new words come, rows are added and marked, conflicts are kept and listed", async () => {
  const file = typed(await ledgerFile(), [
    [5, at.report, "已启动 <50%> & 在办"],
    [6, at.status, "进行中"],
    [6, at.title, "我改的标题"],
    [7, at.own, "表外的字"],
  ]);
  const { bytes, plan } = merge(file);
  expect(plan.counts).toMatchObject({ conflict: 1, gone: 2 });
  const cell = tasksIn(bytes);
  expect([cell(5, at.id), cell(5, at.report), cell(5, at.review)]).toEqual([
    `${id}-1.1`,
    "已启动 <50%> & 在办",
    GONE,
  ]);
  expect([cell(6, at.status), cell(6, at.title)]).toEqual(["进行中", "我改的标题"]);
  expect([cell(7, at.title), cell(7, at.own)]).toEqual(["新3", "表外的字"]);
  expect([8, 9, 10].map((row) => cell(row, at.id))).toEqual([`${id}-1.4`, "乙办2024-2-1.1", null]);
  const again = merge(bytes);
  expect(again.plan.counts).toMatchObject({ added: 0, changed: 0, conflict: 1 });
});

test("whatever ends with a table ends with it still: table, filter, names, rules, formulas", async () => {
  const parts = unzipSync(merge(await ledgerFile()).bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(text("xl/tables/table2.xml")).toMatch(/ref="A4:X9".*autoFilter ref="A4:X9"/s);
  expect(text(TASKS)).toMatch(/sqref="W5:W9"/);
  expect(text(TASKS)).toMatch(/<dataValidation [^>]*sqref="M5:M9"/);
  expect(text("xl/worksheets/sheet2.xml")).toContain("'任务台账'!$F$5:$F$9");
  expect(text("xl/worksheets/sheet2.xml")).not.toContain("'任务台账'!$F$5:$F$7");
  expect(text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("other parts are kept byte for byte, what cannot be read by us too", async () => {
  const file = changed(await ledgerFile(), (parts) => {
    parts["xl/drawings/drawing1.xml"] = "<图/>";
    parts["xl/vbaProject.bin"] = "宏";
    parts["xl/comments1.xml"] = "<comments/>";
  });
  const before = unzipSync(file);
  const after = unzipSync(merge(file).bytes);
  const mine = /^xl\/(?:worksheets\/sheet[1-5]|tables|workbook|_rels)|^customXml|Content_Types/;
  for (const path of Object.keys(before))
    if (!mine.test(path)) expect([path, after[path]]).toEqual([path, before[path]]);
});

test("of the guide, only the summary's formula grows with the tables", async () => {
  const file = await ledgerFile();
  const guide = (bytes: Uint8Array) =>
    strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const [before, after] = [guide(file), guide(merge(file).bytes)];
  const summary = /<c r="B2"[^>]*>.*?<\/c>/;
  expect(summary.exec(before)?.[0]).toMatch(/<f>\(COUNTA\('文件'!.*<v>1 份文件/);
  expect(summary.exec(after)?.[0]).toMatch(/<f>\(COUNTA\('文件'!.*<\/f><\/c>/);
  expect(after.replace(summary, "")).toBe(before.replace(summary, ""));
});

test("the file's own dialect is kept", async () => {
  const { bytes, dialect } = merge(await ledgerFile("functions"));
  expect(dialect).toBe("functions");
  expect(strFromU8(unzipSync(bytes)[TASKS] ?? new Uint8Array())).toMatch(/<c r="W9"[^>]*><f>TZ\.LIGHT\(/);
});

test("a file of before there were records: differing cells are asked about, nothing is overwritten", async () => {
  const { bytes, plan } = merge(await writeXlsx(describeLedger(older)("native")));
  expect(plan.counts.conflict).toBeGreaterThan(0);
  expect(tasksIn(bytes)(6, at.title)).toBe("旧2");
});

const refusals: [string, (bytes: Uint8Array) => Uint8Array, string][] = [
  ["no zip", () => strToU8("台账"), "notLedger"],
  [
    "another workbook",
    (b) =>
      changed(b, (parts) => {
        for (const path of Object.keys(parts)) if (path.includes("_rels/sheet")) delete parts[path];
      }),
    "notLedger",
  ],
  [
    "a table is gone",
    (b) =>
      changed(b, (parts) => {
        delete parts["xl/worksheets/_rels/sheet3.xml.rels"];
      }),
    "tableGone",
  ],
  [
    "the id column is gone",
    (b) =>
      changed(b, (parts) => {
        const path = "xl/tables/table2.xml";
        parts[path] = (parts[path] ?? "").replace(
          '<tableColumn id="1" name="编号"',
          '<tableColumn id="99" name="其他"',
        );
      }),
    "columnGone",
  ],
  ["something stands below", (b) => typed(b, [[9, 1, "制表人"]]), "occupied"],
  [
    "a total row",
    (b) =>
      changed(b, (parts) => {
        const path = "xl/tables/table2.xml";
        parts[path] = (parts[path] ?? "").replace('totalsRowShown="0"', 'totalsRowCount="1"');
      }),
    "totals",
  ],
];
test.each(refusals)("refused: %s", async (_name, change, code) => {
  const file = change(await ledgerFile());
  expect(() => merge(file)).toThrow(LedgerFileError);
  expect(() => merge(file)).toThrow(code);
});

test.each([
  ['"version":1', '"version":9', "newer"],
  ['"version":1', '"version"', "broken"],
  ['number="1"', 'number="2"', "broken"],
])("records that cannot be used are never taken for absent: %s → %s", async (from, to, reason) => {
  const file = changed(await ledgerFile(), (parts) => {
    for (const path of Object.keys(parts)) {
      const text = parts[path] ?? "";
      if (text.includes("urn:taizhang:snapshot")) parts[path] = text.replace(from, to);
    }
  });
  expect(() => merge(file)).toThrow(SnapshotError);
  expect(() => merge(file)).toThrow(reason);
});

test.each([
  ["SUM($F$5:$F$7)", "SUM($F$5:$F$9)"],
  ["'任务台账'!$F$5:$F$7*任务台账!$A$5:$C$7", "'任务台账'!$F$5:$F$9*任务台账!$A$5:$C$9"],
  ["'别的'!$F$5:$F$7", "'别的'!$F$5:$F$7"],
  ["$B$5:$B$6+$B$4:$B$7+$Z$5:$Z$7", "$B$5:$B$6+$B$4:$B$7+$Z$5:$Z$7"],
  ['"$F$5:$F$7"', '"$F$5:$F$7"'],
])("references to whole columns grow: %s", (formula, grown) => {
  const growth = {
    sheet: "任务台账",
    firstColumn: 1,
    lastColumn: 24,
    firstRow: 5,
    lastRow: 7,
    newLastRow: 9,
  };
  expect(growFormula(formula, "任务台账", [growth])).toBe(grown);
});

test("cells as other programs write them are read", () => {
  const xml = `<worksheet><sheetData><row r="2" spans="1:9"><c r="A2" t="s"><v>0</v></c><c r='B2'><v>0.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="inlineStr"><is><r><t>甲</t></r><r><t>_x000a_乙</t></r></is></c><c r="E2" s="3"/><c r="F2" t="str"><f>A2</f><v>&lt;5&#10;6</v></c></row></sheetData></worksheet>`;
  const rows = new SheetRows(xml, ["词"]);
  expect([1, 2, 3, 4, 5, 6].map((column) => rows.value(2, column))).toEqual([
    "词",
    0.5,
    true,
    "甲\n乙",
    null,
    "<5\n6",
  ]);
  rows.put(2, 5, "=1+1");
  expect(rows.xml()).toContain('<c r="E2" s="3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
});
