import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Format } from "../../../src/files";
import { docxOf, inList, p } from "../docx-in/docx";
import { ofdOf } from "../pages/ofd";
import { pdfOf } from "../pages/pdf";
import { boxed, typeset } from "../pages/typeset";

const text = Array.from(
  { length: 30 },
  (_, at) =>
    `（${at}）建设第${at}类服务站。到2025年底，建成服务站${at * 7 + 20}个以上，满意率达到95%以上。（市民政局牵头）`,
).join("\n");
const table = boxed(
  [
    ["任务", "牵头单位", "时限"],
    ["建设服务站", "市民政局", "2025年底"],
  ],
  [160, 120, 100],
);
const pages = [...typeset(text), table];
const lines = text.split("\n");
const grid =
  "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>任务</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>市民政局</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

/** A whole file of each format, `folder` being that of the project. */
export const samples = (folder: string): Partial<Record<Format, Uint8Array>> => ({
  txt: new TextEncoder().encode(text),
  html: new TextEncoder().encode(
    `<!DOCTYPE html><html><head><title>方案</title></head><body>${lines.map((line) => `<p>${line}</p>`).join("")}<table><tr><td rowspan=2>任务</td><td>单位</td></tr></table></body></html>`,
  ),
  docx: docxOf({ body: lines.map((line, at) => p(line, at % 3 === 0 ? inList(1) : "")).join("") + grid }),
  doc: new Uint8Array(readFileSync(join(folder, "test/files/doc/lists-and-table.doc"))),
  pdf: pdfOf(pages),
  ofd: ofdOf([pages]),
});
