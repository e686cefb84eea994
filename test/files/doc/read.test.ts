import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OpenError, openFile } from "../../../src/files";

/** Saved by LibreOffice as Word 97; holds a title, paragraphs, an automatic list and a table. */
const file = new Uint8Array(readFileSync(join(__dirname, "lists-and-table.doc")));
const open = (bytes: Uint8Array) => openFile("a.doc", bytes);

test("paragraphs, quotation marks and tables as printed; missing numbers are told", async () => {
  const { format, text, findings } = await open(file);
  expect(format).toBe("doc");
  expect(text.split("\n").filter((line) => line !== "")).toEqual([
    "清源市养老服务提升行动方案",
    "（2024—2025年）",
    "一、重点任务",
    "（一）完善设施网络。到2025年底，建成社区养老服务站“示范站”120个。",
    "第一项",
    "第二项",
    "| 序号 | 重点任务 | 责任单位 |",
    "| 1 | 建站 | 市教育局 市财政局 |",
    "| 2 | 培训 | / |",
    "后文—结束",
  ]);
  expect(findings).toEqual([{ code: "numbersInDoc", details: {}, span: null }]);
});

test("a password is told", async () => {
  const locked = file.slice();
  // The flag fEncrypted in the header of the main stream.
  for (let at = 512; at < locked.length; at += 512)
    if (locked[at] === 0xec && locked[at + 1] === 0xa5) locked[at + 0x0b] = (locked[at + 0x0b] ?? 0) | 1;
  await expect(open(locked)).rejects.toEqual(new OpenError("passwordProtected"));
});

test("a damaged file is broken", async () => {
  await expect(open(file.slice(0, 6000))).rejects.toEqual(new OpenError("broken"));
});
