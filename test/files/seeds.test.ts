import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../src/files";
import { docxOf, p } from "./docx-in/docx";
import { sitePage } from "./html/page";
import { factsOf, seeds } from "./pages/reading";
import { asGbk, heldByGbk } from "./text/gbk";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const utf8 = (text: string) => new TextEncoder().encode(text);
const paragraphs = (text: string) => text.split("\n").map(escaped);
const asPage = (text: string) =>
  paragraphs(text)
    .map((line) => `<p>${line}</p>`)
    .join("\n");

const forms: [form: string, name: string, make: (text: string) => Uint8Array][] = [
  [
    "a Word document",
    "a.docx",
    (text) =>
      docxOf({
        body: paragraphs(text)
          .map((line) => p(line))
          .join(""),
      }),
  ],
  ["a web page", "a.html", (text) => utf8(`<html><body>${asPage(text)}</body></html>`)],
  ["text in GB18030", "a.txt", asGbk],
  [
    "UTF-8 with its mark and the other line ends",
    "a.txt",
    (text) => utf8(`\ufeff${text.replaceAll("\n", "\r\n")}`),
  ],
];

describe.each(seeds)("$name", ({ text }) => {
  // GBK lacks a handful of characters that stand in the seeds.
  const held = heldByGbk(text);

  test.each(forms)("as %s reads as the text does", async (_, name, make) => {
    expect(factsOf((await openFile(name, make(held))).text)).toEqual(factsOf(held));
  });

  test("on a page of a government's site the tasks are the same", async () => {
    const page = await openFile("a.html", utf8(sitePage(asPage(text))));
    const { items, unattached } = factsOf(page.text);
    const wanted = factsOf(text);
    expect({ items, unattached }).toEqual({ items: wanted.items, unattached: wanted.unattached });
  });
});

describe("as LibreOffice saves it", () => {
  const name = "guangxi-2021-tasks";
  const text = seeds.find((seed) => seed.name === `${name}.txt`)?.text ?? "";

  test.each([
    ["docx", "docx"],
    ["htm", "html"],
    ["doc", "doc"],
  ])(".%s reads as the text does", async (extension, format) => {
    const bytes = readFileSync(join(__dirname, `libreoffice/${name}.${extension}`));
    const opened = await openFile(`${name}.${extension}`, bytes);
    expect({ ...opened, text: "" }).toMatchObject({ format, findings: [] });
    expect(factsOf(opened.text)).toEqual(factsOf(text));
  });
});
