import { strToU8, zipSync } from "fflate";
import { OpenError, type OpenErrorCode, openFile } from "../../../src/files";
import { checkSize } from "../../../src/files/limits";
import { filesText as english } from "../../../src/locales/en-US/files";
import { filesText as chinese } from "../../../src/locales/zh-CN/files";
import { docxOf, p } from "../docx-in/docx";
import { ofdOf } from "../pages/ofd";
import { pdfOf } from "../pages/pdf";
import { A4, typeset } from "../pages/typeset";

const MB = 2 ** 20;
const task = "（一）建设便民服务站。到2025年底，建成便民服务站120个以上。（市民政局牵头）";
const docx = docxOf({ body: p(task) });
const pdf = pdfOf(typeset(task));
const ofd = ofdOf([typeset(task)]);

const codeOf = (name: string, bytes: Uint8Array) =>
  openFile(name, bytes).then(
    () => "opened",
    (error: unknown) => (error instanceof OpenError ? error.code : error),
  );

/** Blanks shrink to a thousandth. */
const blanks = (size: number) => new Uint8Array(size).fill(32);

/** A zip that says another size of a part than it has, in the entry and in the list at the end. */
function restated(bytes: Uint8Array, real: number, said: number): Uint8Array {
  const view = new DataView(bytes.slice().buffer);
  for (let at = 0; at + 4 <= view.byteLength; at++)
    if (view.getUint32(at, true) === real) view.setUint32(at, said, true);
  return new Uint8Array(view.buffer);
}

const manyParts = Array.from({ length: 40 }, (_, at) => [at === 0 ? "OFD.xml" : `${at}.xml`, blanks(5003)]);

/** A compound file (OLE 2) as Word saves a document with a password: its streams' names are all that is looked at. */
function lockedDocx(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, char] of [..."EncryptedPackage"].entries()) bytes[2048 + at * 2] = char.charCodeAt(0);
  return bytes;
}

const withFlag = (zip: Uint8Array): Uint8Array =>
  Uint8Array.from(zip, (byte, at) => (at === 6 ? byte | 1 : byte));

const entity = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd"><!ENTITY c "&b;&b;&b;">]>';

test.each<[string, string, () => Uint8Array, OpenErrorCode]>([
  ["nothing in it", "空.txt", () => new Uint8Array(), "empty"],
  ["blanks alone", "空.txt", () => blanks(2000), "empty"],
  [
    "a .docx whose text swells",
    "大.docx",
    () => restated(zipSync({ "word/document.xml": blanks(5003) }), 5003, 60 * MB),
    "swollen",
  ],
  ["a page that shrank to a thousandth", "大.ofd", () => zipSync({ "OFD.xml": blanks(5 * MB) }), "swollen"],
  [
    "many parts that swell together",
    "大.ofd",
    () => restated(zipSync(Object.fromEntries(manyParts)), 5003, 3 * MB),
    "swollen",
  ],
  [
    "a size that is understated",
    "大.ofd",
    () => restated(zipSync({ "OFD.xml": blanks(9 * MB) }), 9 * MB, 900),
    "broken",
  ],
  ["an entity in a .docx", "外.docx", () => docxOf({ body: `]]>${entity}` }), "unsafe"],
  [
    "an entity in an .ofd",
    "外.ofd",
    () => zipSync({ "OFD.xml": strToU8(`<?xml version="1.0"?>${entity}<a>&c;</a>`) }),
    "unsafe",
  ],
  [
    "deep nesting in a .docx",
    "深.docx",
    () => docxOf({ body: "<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000) }),
    "tooDeep",
  ],
  ["a .docx with a password", "密.docx", lockedDocx, "passwordProtected"],
  ["a zip with a password", "密.ofd", () => withFlag(ofd), "passwordProtected"],
  ["half a .docx", "断.docx", () => docx.subarray(0, docx.length >> 1), "broken"],
  ["half an .ofd", "断.ofd", () => ofd.subarray(0, ofd.length >> 1), "broken"],
  ["the head of a .pdf", "断.pdf", () => pdf.subarray(0, 80), "broken"],
  [
    "more pages than are read",
    "长.pdf",
    () => pdfOf(Array.from({ length: 1501 }, () => typeset("一", A4)).flat()),
    "tooManyPages",
  ],
])("%s", async (_, name, bytes, code) => {
  const before = process.memoryUsage().rss;
  expect(await codeOf(name, bytes())).toBe(code);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB);
});

test("content decides, whatever the name says", async () => {
  for (const [name, bytes, format] of [
    ["其实是.txt", pdf, "pdf"],
    ["其实是.pdf", ofd, "ofd"],
    ["其实是.ofd", docx, "docx"],
    ["没有扩展名", pdf, "pdf"],
    ["../../奇怪 的\u202e名字\n|*?.pdf", pdf, "pdf"],
  ] as const) {
    const opened = await openFile(name, bytes);
    expect(opened.format).toBe(format);
    expect(opened.text).toContain("便民服务站120个以上");
    const promised = /\.\w+$/.test(name) && !name.endsWith(format);
    expect(opened.findings.map(({ code }) => code)).toEqual(promised ? ["wrongExtension"] : []);
  }
});

test("a file above its format's size is refused before it is looked into", () => {
  expect(() => checkSize("txt", 20 * MB)).not.toThrow();
  expect(() => checkSize("txt", 20 * MB + 1)).toThrow(OpenError);
  expect(() => checkSize("pdf", 101 * MB)).toThrow(
    expect.objectContaining({ details: { size: "101", most: "100" } }),
  );
});

test.each([
  ["pdf", pdf],
  ["ofd", ofd],
  ["docx", docx],
])("an aborted reading of .%s ends with the abort", async (format, bytes) => {
  const abort = new AbortController();
  const opening = openFile(`a.${format}`, bytes, { signal: abort.signal });
  abort.abort();
  await expect(opening).rejects.toMatchObject({ name: "AbortError" });
});

test("each sentence names the file and says what to do, in both languages", () => {
  for (const [code, sentence] of Object.entries(chinese.errors)) {
    expect(sentence).toContain("{file}");
    if (code !== "empty") expect(sentence).toMatch(/请/);
  }
  expect(Object.keys(english.errors)).toEqual(Object.keys(chinese.errors));
});
