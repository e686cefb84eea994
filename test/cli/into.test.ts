import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstRecords, writeXlsx } from "../../src/files";
import { SheetRows, sharedStrings } from "../../src/files/xlsx/read/cells";
import { Package } from "../../src/files/xlsx/read/package";
import { buildLedger, describeWorkbook } from "../../src/ledger";
import { readPolicy } from "../../src/policy";
import { withoutColumns } from "../ledger/older";
import { buildTaizhang, document, folderWith, removeFolders, taizhang } from "./taizhang";

beforeAll(buildTaizhang, 120_000);
afterAll(removeFolders);

const renewed = document.replace("优化办事流程", "再优化办事流程");
const folder = () => folderWith({ "a.txt": document, "b.txt": renewed });
const asOf = ["--as-of", "2024-03-31"];

test("fill --into keeps the ledger and says what changed; the same again changes nothing", () => {
  const at = folder();
  expect(taizhang(["fill", "a.txt", "-o", "台账.xlsx", ...asOf], at).code).toBe(0);
  const merged = taizhang(["fill", "b.txt", "--into", "台账.xlsx", ...asOf, "--json"], at);
  expect(merged.code).toBe(0);
  expect(JSON.parse(merged.out)).toMatchObject({
    output: "台账.xlsx",
    merged: { added: 0, changed: 1, conflicts: [] },
  });
  const again = taizhang(["fill", "b.txt", "--into", "台账.xlsx", ...asOf], at);
  expect(again.out).toContain("已并入 台账.xlsx：新增 0 行，更新 0 行");
});

test("with -o the ledger itself stays as it was; what exists is not overwritten", () => {
  const at = folder();
  taizhang(["fill", "a.txt", "-o", "台账.xlsx", ...asOf], at);
  const before = readFileSync(join(at, "台账.xlsx"));
  expect(taizhang(["fill", "b.txt", "--into", "台账.xlsx", "-o", "新.xlsx", ...asOf], at).code).toBe(0);
  expect(readFileSync(join(at, "台账.xlsx")).equals(before)).toBe(true);
  expect(readFileSync(join(at, "新.xlsx")).equals(before)).toBe(false);
  expect(taizhang(["fill", "b.txt", "--into", "台账.xlsx", "-o", "新.xlsx", ...asOf], at).code).toBe(7);
});

test("no ledger, no file: a sentence, and nothing is written", () => {
  const at = folderWith({ "a.txt": document, "别的.xlsx": "不是工作簿" });
  const other = taizhang(["fill", "a.txt", "--into", "别的.xlsx"], at);
  expect([other.code, other.error]).toEqual([
    3,
    "文件“别的.xlsx”不是台账工作簿，没有改动它；请用 taizhang fill 或加载项写成的台账\n",
  ]);
  expect(readFileSync(join(at, "别的.xlsx"), "utf8")).toBe("不是工作簿");
  const none = taizhang(["fill", "a.txt", "--into", "没有.xlsx"], at);
  expect([none.code, none.error]).toEqual([3, "找不到文件“没有.xlsx”，请核对文件名和所在的文件夹\n"]);
});

test("columns that found no room are listed as the language lists them", async () => {
  const described = describeWorkbook(
    buildLedger([readPolicy(document)], { asOf: "2024-03-31", dialect: "native" }),
  );
  const older = withoutColumns(described, "targets", ["lead", "units"]);
  const file = new Package(await writeXlsx(older, () => firstRecords(older)));
  const sheet = "xl/worksheets/sheet4.xml";
  const rows = new SheetRows(file.text(sheet), sharedStrings(file));
  rows.put(5, (older.sheets[3]?.tables[0]?.columns.length ?? 0) + 1, "我的批注");
  file.set(sheet, rows.xml());
  const at = folderWith({ "a.txt": document, "旧台账.xlsx": file.bytes("2024-03-31") });
  const merge = (env: Record<string, string>) =>
    taizhang(["fill", "a.txt", "--into", "旧台账.xlsx", ...asOf], at, env).out;
  expect(merge({})).toContain("新增的列“牵头单位、责任单位”没有加进去");
  expect(merge({ LANG: "en_US.UTF-8" })).toContain("new columns “牵头单位, 责任单位” were not added");
});
