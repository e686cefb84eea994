import { OpenError, openFile } from "../../../src/files";
import { type OfdOptions, ofdOf } from "../pages/ofd";
import { factsOf, seeds } from "../pages/reading";
import { A4, boxed, typeset } from "../pages/typeset";

const open = (bytes: Uint8Array) => openFile("文件.ofd", bytes);
const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => "opened",
    (error: unknown) => (error instanceof OpenError ? error.code : error),
  );
const one = (text: string, options?: OfdOptions) => ofdOf([typeset(text)], options);
const task = "一、重点任务\n（一）建设便民服务站。到2025年底，建成便民服务站120个以上。（市民政局牵头）";

test.each(seeds)("$name as .ofd reads as the text does", async ({ text }) => {
  const sheet = { ...A4, foot: (page: number) => `— ${page} —` };
  const opened = await open(ofdOf([typeset(text, sheet)]));
  expect(factsOf(opened.text)).toEqual(factsOf(text));
  expect(opened.pages.length).toBeGreaterThan(5);
  expect(opened.places?.length).toBeGreaterThan(100);
});

test.each<[string, OfdOptions]>([
  ["glyphs named beside the characters", { glyphs: true }],
  ["objects placed by a matrix", { matrix: true }],
  ["paths from the root, parts in no order", { rooted: true }],
])("%s", async (_, options) => {
  const text = Array.from({ length: 12 }, () => task).join("\n");
  expect((await open(one(text, options))).text).toBe(text);
});

test("a head that all pages have from a template is left out", async () => {
  const template = [{ text: "清源市人民政府公报", x: 220, y: 40, width: 108, size: 12 }];
  const text = Array.from({ length: 40 }, () => task).join("\n");
  expect((await open(one(text, { template }))).text).toBe(text);
});

test("the documents of one file follow each other", async () => {
  const { text, pages } = await open(ofdOf([typeset(task), typeset("二、保障措施\n各部门抓好落实。")]));
  expect(text).toBe(`${task}\n二、保障措施\n各部门抓好落实。`);
  expect(pages).toEqual([0, task.length + 1]);
});

test("the lines around cells make rows of them", async () => {
  const page = boxed(
    [
      ["任务", "牵头单位"],
      ["建设服务站", "市民政局"],
    ],
    [160, 120],
  );
  expect((await open(ofdOf([[page]]))).text).toBe("| 任务 | 牵头单位 |\n| 建设服务站 | 市民政局 |");
});

test("words set apart in one object stand apart", async () => {
  const content = `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer><ofd:TextObject Boundary="20 20 150 6" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="5 5 5 40 5 5 5">民政局长市财政局</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>`;
  const { text } = await open(one(task, { parts: { "Doc_0/Pages/Page_0/Content.xml": content } }));
  expect(text).toBe("民政局长   市财政局");
});

test("an abort is heard between pages", async () => {
  const abort = new AbortController();
  const bytes = ofdOf([typeset(Array.from({ length: 4000 }, () => task).join("\n"))]);
  setTimeout(() => abort.abort(), 60);
  const opening = openFile("a.ofd", bytes, { signal: abort.signal });
  await expect(opening).rejects.toMatchObject({ name: "AbortError" });
});

test.each<[string, OfdOptions["parts"], string]>([
  [
    "a thousand pages that are one large part",
    {
      "Doc_0/Document.xml": `<D><Pages>${'<Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(1000)}</Pages></D>`,
      "Doc_0/Pages/Page_0/Content.xml": `<Page>${"<a/>".repeat(20_000)}</Page>`,
    },
    "swollen",
  ],
  ["pages without words", { "Doc_0/Pages/Page_0/Content.xml": "<Page/>" }, "noWords"],
  ["an encrypted package", { "Encryptions.xml": "<Encryptions/>" }, "passwordProtected"],
  [
    "a document without its page",
    { "Doc_0/Document.xml": '<D><Pages><Page ID="1" BaseLoc="P/1.xml"/></Pages></D>' },
    "broken",
  ],
  ["a document that is not there", { "Doc_0/Document.xml": "" }, "broken"],
  ["markup that ends early", { "Doc_0/Pages/Page_0/Content.xml": "<Page><Content>" }, "broken"],
  [
    "an entity",
    {
      "OFD.xml": '<!DOCTYPE OFD [<!ENTITY a SYSTEM "file:///etc/passwd">]><OFD><DocRoot>&a;</DocRoot></OFD>',
    },
    "unsafe",
  ],
  ["nesting", { "Doc_0/Pages/Page_0/Content.xml": "<a>".repeat(5000) + "</a>".repeat(5000) }, "tooDeep"],
  [
    "a claim of a thousand million steps",
    {
      "Doc_0/Pages/Page_0/Content.xml":
        '<Page><TextObject Size="5" Boundary="0 0 1 1"><TextCode X="1" Y="1" DeltaX="g 999999999 1">一</TextCode></TextObject></Page>',
    },
    "opened",
  ],
])("%s", async (_, parts, expected) => {
  expect(await codeOf(open(one(task, { parts: parts ?? {} })))).toBe(expected);
});
