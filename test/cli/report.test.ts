import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { buildTaizhang, document, folderWith, removeFolders, taizhang } from "./taizhang";

beforeAll(buildTaizhang, 60_000);
afterAll(removeFolders);

const english = { LANG: "en_US.UTF-8" };

function ledgerFolder(): string {
  const folder = folderWith({ "方案.txt": document });
  expect(taizhang(["fill", "方案.txt", "-o", "台账.xlsx", "--as-of", "2024-07-10"], folder).code).toBe(0);
  return folder;
}

const part = (folder: string, file: string, path: string) =>
  strFromU8(unzipSync(readFileSync(join(folder, file)))[path] ?? new Uint8Array());

test("a ledger becomes a Word file and a workbook; neither is overwritten unasked", () => {
  const folder = ledgerFolder();
  const made = taizhang(
    [
      "report",
      "台账.xlsx",
      "-o",
      "通报.docx",
      "--number",
      "清府办〔2024〕9号",
      "--signature",
      "清源市政府办",
      "--to",
      "各镇政府",
    ],
    folder,
  );
  expect([made.code, made.error]).toEqual([0, ""]);
  expect(made.out).toMatch(/已写入 通报\.docx（截至 2024-07-10）：任务 2 项，.*逾期 1 项；指标 2 项/);
  const text = part(folder, "通报.docx", "word/document.xml").replace(/<[^>]+>/g, "");
  for (const words of [
    "清府办〔2024〕9号",
    "各镇政府：",
    "清源市政府办",
    "2024年7月10日",
    "一、总体情况",
    "逾期",
  ])
    expect(text).toContain(words);
  expect(taizhang(["report", "台账.xlsx", "-o", "通报.xlsx"], folder).code).toBe(0);
  expect(part(folder, "通报.xlsx", "xl/workbook.xml")).toContain("通报");
  const again = taizhang(["report", "台账.xlsx", "-o", "通报.docx"], folder);
  expect([again.code, again.error]).toEqual([
    7,
    "输出文件“通报.docx”已存在，没有改动它；要覆盖请加 --force\n",
  ]);
});

test("another day, and what has changed since an earlier ledger", () => {
  const folder = ledgerFolder();
  const { code, out } = taizhang(
    ["report", "台账.xlsx", "-o", "a.docx", "--as-of", "2026-01-10", "--compare", "台账.xlsx", "--json"],
    folder,
  );
  expect(code).toBe(0);
  const read: unknown = JSON.parse(out);
  expect(read).toMatchObject({ asOf: "2026-01-10", output: "a.docx" });
  expect(out).toContain("与上次通报（截至2024年7月10日）相比，新增逾期1项");
});

test("the sheet in the ledger itself, beside a Word file; the next report compares itself with it", () => {
  const folder = ledgerFolder();
  const { code, out, error } = taizhang(
    ["report", "台账.xlsx", "-o", "七月.docx", "--into", "台账.xlsx"],
    folder,
  );
  expect([code, error]).toEqual([0, ""]);
  expect(out).toContain("已写入 七月.docx");
  expect(out).toContain("通报工作表“通报 2024-07-10”已放进 台账.xlsx");
  expect(part(folder, "台账.xlsx", "xl/workbook.xml")).toContain('name="通报 2024-07-10"');
  const again = taizhang(["report", "台账.xlsx", "--into", "台账.xlsx"], folder);
  expect([again.code, again.error]).toEqual([7, expect.stringContaining("已有工作表“通报 2024-07-10”")]);
  const later = taizhang(["report", "台账.xlsx", "-o", "后来.docx", "--as-of", "2026-01-10"], folder);
  expect(later.out).toContain("与 2024-07-10 的通报比较");
  expect(part(folder, "后来.docx", "word/document.xml")).toContain("与上次通报（截至2024年7月10日）相比");
  const target = taizhang(
    ["report", "台账.xlsx", "--into", "台账.xlsx", "-o", "新台账.xlsx", "--as-of", "2026-01-10"],
    folder,
  );
  expect(target.out).toContain("通报工作表“通报 2026-01-10”已放进 新台账.xlsx");
  expect(part(folder, "台账.xlsx", "xl/workbook.xml")).not.toContain("通报 2026-01-10");
});

test("compared with a day kept in the ledger, with a report's workbook, or refused with the days there are", () => {
  const folder = ledgerFolder();
  const report = (...args: string[]) =>
    taizhang(["report", "台账.xlsx", "--as-of", "2026-01-10", ...args], folder);
  expect(taizhang(["report", "台账.xlsx", "-o", "七月.xlsx"], folder).code).toBe(0);
  expect(report("-o", "a.docx", "--compare", "七月.xlsx").out).toContain("与 2024-07-10 的通报比较");
  expect(taizhang(["report", "台账.xlsx", "--into", "台账.xlsx"], folder).code).toBe(0);
  expect(report("-o", "b.docx", "--compare", "2024-07-10").out).toContain("与 2024-07-10 的通报比较");
  const none = report("-o", "c.docx", "--compare", "2024-05-01");
  expect([none.code, none.error]).toEqual([3, expect.stringContaining("其中保存的通报：2024-07-10")]);
});

test.each([
  [["report"], 2, /没有写台账文件，例如 taizhang report 台账.xlsx -o 通报.docx/],
  [["report", "台账.xlsx"], 2, /没有写输出文件.*例如 taizhang report 台账.xlsx -o 通报.docx/],
  [["report", "台账.xlsx", "-o", "通报.pdf"], 2, /\.docx（Word 文件）或 \.xlsx/],
  [["report", "台账.xlsx", "台账.xlsx", "-o", "通报.docx"], 2, /一份台账/],
  [["report", "台账.xlsx", "-o", "通报.docx", "--as-of", "昨天"], 2, /不是日期/],
  [["report", "没有.xlsx", "-o", "通报.docx"], 3, /找不到文件“没有.xlsx”/],
  [["report", "方案.txt", "-o", "通报.docx"], 3, /“方案.txt”不是台账工作簿/],
])("%j ends with %i", (args, code, words) => {
  const folder = ledgerFolder();
  const outcome = taizhang(args, folder);
  expect([outcome.code, outcome.out]).toEqual([code, ""]);
  expect(outcome.error).toMatch(words);
});

test("help and messages in English where asked", () => {
  const folder = ledgerFolder();
  expect(taizhang(["report", "--help"], folder, english).out).toContain(
    "taizhang report LEDGER.xlsx -o OUT.docx",
  );
  const { out } = taizhang(
    ["report", "台账.xlsx", "-o", "a.docx", "--as-of", "2024-01-01", "--compare", "台账.xlsx"],
    folder,
    english,
  );
  expect(out).toMatch(/^Wrote a\.docx/);
  // What to look at is said in the terminal's language; the report itself stays Chinese.
  expect(out).not.toMatch(/未作比较/);
  expect(out).toMatch(/later/);
  expect(part(folder, "a.docx", "word/document.xml")).toContain("总体情况");
});
