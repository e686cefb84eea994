import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../../src/files";
import { buildLedger, describeWorkbook } from "../../../src/ledger";
import { goldDocuments } from "../../ledger/gold";
import { document, item, target } from "../../ledger/sample";

const options = { asOf: "2024-06-30", dialect: "native" } as const;

async function partsOf(documents = goldDocuments()): Promise<Record<string, string>> {
  const files = unzipSync(await writeXlsx(describeWorkbook(buildLedger(documents, options))));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const count = (xml: string | undefined, pattern: RegExp) => (xml?.match(pattern) ?? []).length;

describe("the five documents", () => {
  let parts: Record<string, string>;
  beforeAll(async () => {
    parts = await partsOf();
  });
  const part = (path: string) => parts[path] ?? "";

  test("every part is named in the content types, and every relation leads to a part", () => {
    const types = part("[Content_Types].xml");
    for (const path of Object.keys(parts)) {
      if (path.endsWith(".rels") || path.startsWith("[")) continue;
      expect(types).toContain(`PartName="/${path}"`);
    }
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.startsWith("xl/") || !path.endsWith(".rels")) continue;
      for (const [, target = ""] of xml.matchAll(/Target="([^"]+)"/g)) {
        const resolved = target.startsWith("../") ? `xl/${target.slice(3)}` : `xl/${target}`;
        expect(parts).toHaveProperty([resolved]);
      }
    }
  });

  test("five real tables with filters, their columns named like their header cells", () => {
    const tables = Object.keys(parts).filter((path) => path.startsWith("xl/tables/"));
    expect(tables).toHaveLength(5);
    const strings = [...part("xl/sharedStrings.xml").matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(
      ([, text]) => text,
    );
    tables.forEach((path, index) => {
      const xml = part(path);
      expect(xml).toContain("<autoFilter ref=");
      const [, row] = /ref="[A-Z]+(\d+):/.exec(xml) ?? [];
      const names = [...xml.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map(([, name]) => name);
      const [, line = ""] =
        new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`).exec(part(`xl/worksheets/sheet${index + 2}.xml`)) ??
        [];
      const heads = [...line.matchAll(/<v>(\d+)<\/v>/g)].map(([, number]) => strings[Number(number)]);
      expect(heads).toEqual(names);
    });
  });

  test("validations, conditional formats, frozen panes and print set-up are there", () => {
    const tasks = part("xl/worksheets/sheet3.xml");
    expect(count(tasks, /<dataValidation /g)).toBe(3);
    expect(tasks).toContain('"未启动,进行中,已完成,暂缓"'.replace(/"/g, "&quot;"));
    expect(tasks).toContain('promptTitle="完成进度"');
    expect(tasks).toMatch(/<cfRule type="cellIs"[^>]*operator="equal"><formula>&quot;红灯&quot;/);
    expect(tasks).toContain('state="frozen"');
    expect(tasks).toContain(
      '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(tasks).toContain("第 &amp;P 页");
    expect(part("xl/worksheets/sheet4.xml")).toMatch(/<formula>&quot;未达标&quot;/);
    const workbook = part("xl/workbook.xml");
    expect(count(workbook, /name="_xlnm.Print_Titles"/g)).toBe(5);
    expect(workbook).toContain("<definedName name=\"截至日期\">'说明'!$C$5</definedName>");
  });

  test("elements of a sheet stand in the schema's order", () => {
    const order = [
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "ignoredErrors",
      "tableParts",
    ];
    for (let sheet = 1; sheet <= 6; sheet++) {
      const places = order
        .map((name) => part(`xl/worksheets/sheet${sheet}.xml`).indexOf(`<${name}`))
        .filter((at) => at >= 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.length).toBeGreaterThan(8);
    }
  });

  test("every formula has its value beside it and stays within Excel's length", () => {
    const cells = [2, 3, 4, 5].flatMap((sheet) => [
      ...part(`xl/worksheets/sheet${sheet}.xml`).matchAll(
        /<f(?: [^>]*)?(?:\/>|>([^<]*)<\/f>)(<v>[^<]*<\/v>)?<\/c>/g,
      ),
    ]);
    expect(cells.length).toBeGreaterThan(800);
    for (const [, formula = "", value] of cells) {
      expect(value).toBeDefined();
      expect(formula.length).toBeLessThan(8192);
    }
    expect(
      count(
        part("xl/worksheets/sheet4.xml"),
        /t="str"><f [^>]*si="19"[^>]*(?:\/>|>[^<]*<\/f>)<v>待填报<\/v>/g,
      ),
    ).toBe(84);
  });
});

test("text from documents is text, whatever it looks like", async () => {
  const titles = [
    "=1+1",
    "+86",
    "-3%",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    '<b>&"',
    "_x0041_",
    "a\u0000b\ud800",
  ];
  const items = titles.map((title, index) => item(`i${index}`, { title, body: title }));
  const parts = await partsOf([document("d", { items })]);
  const sheet = parts["xl/worksheets/sheet3.xml"] ?? "";
  for (const [, formula = ""] of sheet.matchAll(/<f[^>]*>([^<]*)<\/f>/g)) {
    expect(formula).not.toMatch(/cmd|SUM\(A1\)|^1\+1/);
  }
  const strings = parts["xl/sharedStrings.xml"] ?? "";
  for (const written of [
    ">=1+1<",
    ">+86<",
    ">@SUM(A1)<",
    "&lt;b&gt;&amp;&quot;",
    "_x005F_x0041_",
    "a_x0000_b\ufffd",
  ]) {
    expect(strings).toContain(written);
  }
  expect(parts["xl/styles.xml"]).toContain('quotePrefix="1"');
});

test("the same ledger gives the same bytes, in any time zone", async () => {
  const write = () => writeXlsx(describeWorkbook(buildLedger(goldDocuments(), options)));
  const zone = process.env.TZ;
  const first = await write();
  process.env.TZ = "America/Los_Angeles";
  const second = await write();
  process.env.TZ = zone;
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("a ledger without tasks still makes tables that Excel opens: each has a row", async () => {
  const parts = await partsOf([]);
  expect(parts["xl/tables/table2.xml"]).toContain('ref="A4:X5"');
});

test("4,000 tasks and 4,000 targets are written within seconds", async () => {
  const items = Array.from({ length: 4_000 }, (_, index) =>
    item(`i${index}`, { targets: [target(`t${index}`)] }),
  );
  const start = performance.now();
  const bytes = await writeXlsx(describeWorkbook(buildLedger([document("d", { items })], options)));
  expect(bytes.length).toBeGreaterThan(300_000);
  expect(performance.now() - start).toBeLessThan(15_000);
}, 60_000);
