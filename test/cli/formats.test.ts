import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docxOf, p } from "../files/docx-in/docx";
import { ofdOf } from "../files/pages/ofd";
import { pdfOf } from "../files/pages/pdf";
import { typeset } from "../files/pages/typeset";
import { asGbk } from "../files/text/gbk";
import { buildTaizhang, document, folderWith, removeFolders, taizhang } from "./taizhang";

beforeAll(buildTaizhang, 60_000);
afterAll(removeFolders);

const lines = document.split("\n");

test("a folder of every format is read, whatever the files are called", () => {
  const folder = folderWith({
    "1.docx": docxOf({ body: lines.map((line) => p(line)).join("") }),
    "2.pdf": pdfOf(typeset(document)),
    "3.ofd": ofdOf([typeset(document)]),
    "4.html": `<html><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`,
    "5.txt": asGbk(document),
    "6.doc": `<html><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`,
    "7.doc": readFileSync(join(__dirname, "../files/doc/lists-and-table.doc")),
  });
  const { code, out, error } = taizhang(["parse", ".", "--json"], folder);
  expect(code).toBe(0);
  // Each says the same as the first.
  expect(error.split("\n").filter((line) => !/^“\d\..*”与“1\.docx”内容相同，只计一份$/.test(line))).toEqual([
    "",
  ]);
  const read = JSON.parse(out) as {
    file: string;
    items: { units: string[] }[];
    findings: { code: string }[];
  }[];
  expect(read.map(({ file }) => file)).toEqual([
    "1.docx",
    "2.pdf",
    "3.ofd",
    "4.html",
    "5.txt",
    "6.doc",
    "7.doc",
  ]);
  for (const { items } of read.slice(0, 6))
    expect(items.map(({ units }) => units)).toEqual([["市民政局", "市财政局"], ["市政务服务局"]]);
  const codes = read.map(({ findings }) => findings.map((finding) => finding.code));
  expect(codes[5]).toContain("wrongExtension");
  expect(codes[6]).toContain("numbersInDoc");
});
