import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OpenError, openFile } from "../../../src/files";
import { pdfOf, scannedPdf } from "../pages/pdf";
import { factsOf, seeds } from "../pages/reading";
import { A4, boxed, typeset } from "../pages/typeset";

const file = (name: string) => new Uint8Array(readFileSync(join(__dirname, name)));
const open = (bytes: Uint8Array, signal?: AbortSignal) =>
  openFile("文件.pdf", bytes, signal ? { signal } : {});
const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => "opened",
    (error: unknown) => (error instanceof OpenError ? error.code : error),
  );

test.each(seeds)("$name set in print reads as the text does", async ({ text }) => {
  const sheet = { ...A4, head: "政府公报", foot: (page: number) => `— ${page} —` };
  const opened = await open(pdfOf(typeset(text, sheet)));
  expect(factsOf(opened.text)).toEqual(factsOf(text));
  expect(opened.pages.length).toBeGreaterThan(5);
  expect(opened.places?.length).toBeGreaterThan(100);
});

test("a table's rules are found in what the page draws", async () => {
  const page = boxed(
    [
      ["任务", "牵头单位"],
      ["建设服务站", "市民政局"],
    ],
    [160, 120],
  );
  expect((await open(pdfOf([page]))).text).toBe("| 任务 | 牵头单位 |\n| 建设服务站 | 市民政局 |");
});

test("a scan, a password and a torn file are told", async () => {
  expect(await codeOf(open(scannedPdf()))).toBe("scan");
  expect(await codeOf(open(file("password.pdf")))).toBe("passwordProtected");
  expect(await codeOf(open(pdfOf(typeset("一、要点")).subarray(0, 60)))).toBe("broken");
});

test("pages that are pictures among others are named, blank ones are not", async () => {
  const blank = { width: 595, height: 842, runs: [], rules: [] };
  const [scanned, other] = [{ ...blank }, { ...blank }];
  const [first, last] = [
    typeset("一、要点\n到2025年底建成服务站120个。"),
    typeset("二、其他\n抓好落实，确保完成。"),
  ];
  const bytes = pdfOf([...first, scanned, blank, ...last, other], [scanned, other]);
  expect((await open(bytes)).findings).toEqual([
    { code: "picturePages", details: { pages: "2、5" }, span: null },
  ]);
  expect((await open(pdfOf([...first, blank]))).findings).toEqual([]);
});

test("progress goes up to the end, and an abort ends the reading", async () => {
  const bytes = pdfOf(typeset("到2025年底建成服务站。\n".repeat(200)));
  const shares: number[] = [];
  await openFile("a.pdf", bytes, { onProgress: (share) => void shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const abort = new AbortController();
  const opening = openFile("a.pdf", bytes, { signal: abort.signal, onProgress: () => abort.abort() });
  await expect(opening).rejects.toMatchObject({ name: "AbortError" });
});
