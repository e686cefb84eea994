import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { writeDocx } from "../../../src/files/docx";
import { buildReport, type ReportOptions } from "../../../src/report";
import { state, target, task } from "../../report/states";
import { disorder } from "./order";

const ledger = state({
  tasks: [
    task("d1-1", { status: "finished", progress: 1, report: "已全部完成。" }),
    task("d1-2", { title: "完善“一老一小”服务<&>\u0001", due: "2024-03-31", problems: "缺人。\n缺钱。" }),
    task("d1-3", { progress: 0.1, leads: ["市民政局"], section: "二、保障措施" }),
    task("d1-4", { status: null, progress: null, leads: [], units: [] }),
  ],
  targets: [target("d1-t1", { actual: 0.42 }), target("d1-t2", { due: "2024-03-31", actual: 0.2 })],
});
const letterhead = {
  redHead: "清源市人民政府办公室文件",
  number: "清府办〔2024〕12号",
  signature: "清源市人民政府办公室",
};

async function partsOf(options: ReportOptions = {}, of = ledger) {
  const bytes = await writeDocx(buildReport(of, options));
  const files = unzipSync(bytes);
  return { bytes, files, text: (path: string) => strFromU8(files[path] ?? new Uint8Array()) };
}

const millimetres = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;
const styleOf = (styles: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? "";
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p(?:>| [^>]*>)(.*?)<\/w:p>|<w:p\/>/gs)].map(([whole]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(whole)?.[1] ?? null,
    text: [...whole.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(""),
    whole,
  }));

test("the page is that of GB/T 9704-2012: A4, margins, 22 lines of 28 characters", async () => {
  const { text } = await partsOf({ letterhead });
  const [section = ""] = /<w:sectPr.*<\/w:sectPr>/s.exec(text("word/document.xml")) ?? [];
  const value = (name: string) => new RegExp(`w:${name}="(-?\\d+)"`).exec(section)?.[1];
  expect([value("w"), value("h")]).toEqual(["11906", "16838"]);
  expect(millimetres(value("top"))).toBeCloseTo(37, 0);
  expect(millimetres(value("left"))).toBeCloseTo(28, 0);
  expect(millimetres(value("right"))).toBeCloseTo(26, 0);
  expect(millimetres(value("bottom"))).toBeCloseTo(35, 0);
  expect(section).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="580" w:charSpace="-848"/>');
  const height = 16_838 - Number(value("top")) - Number(value("bottom"));
  const width = 11_906 - Number(value("left")) - Number(value("right"));
  const normal = styleOf(text("word/styles.xml"), "Normal");
  const line = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(normal)?.[1]);
  const character = 320 + Number(/<w:spacing w:val="(-?\d+)"\/>/.exec(normal)?.[1]);
  // LibreOffice keeps about 2 points free at a line's end.
  expect([Math.floor(height / line), Math.floor((width - 40) / character)]).toEqual([22, 28]);
});

test("fonts, sizes and levels", async () => {
  const { text } = await partsOf({ letterhead });
  const styles = text("word/styles.xml");
  const looks = (id: string) => {
    const own = styleOf(styles, id);
    return [/w:eastAsia="([^"]+)"/.exec(own)?.[1], /<w:sz w:val="(\d+)"/.exec(own)?.[1]];
  };
  expect(looks("Normal")).toEqual(["仿宋_GB2312", "32"]);
  expect(looks("DocumentTitle")).toEqual(["方正小标宋简体", "44"]);
  expect(looks("Heading1")).toEqual(["黑体", undefined]);
  expect(looks("Heading2")).toEqual(["楷体_GB2312", undefined]);
  expect(looks("PageNumber")).toEqual(["宋体", "28"]);
  expect(styleOf(styles, "Normal")).toContain('w:firstLineChars="200"');
  expect(styleOf(styles, "DocumentTitle")).toContain('<w:jc w:val="center"/>');
  const table = text("word/fontTable.xml");
  for (const [font, other] of [
    ["仿宋_GB2312", "仿宋"],
    ["方正小标宋简体", "方正小标宋_GBK"],
    ["楷体_GB2312", "楷体"],
    ["黑体", "SimHei"],
  ])
    expect(table).toMatch(new RegExp(`w:name="${font}"><w:altName w:val="${other}[,"]`));
  const told = paragraphs(text("word/document.xml"));
  expect(told.filter(({ style }) => style === "Heading1").map(({ text: words }) => words)).toEqual([
    "一、总体情况",
    "二、主要进展",
    "三、存在问题",
    "四、下一步工作要求",
  ]);
  expect(told.find(({ style }) => style === "Heading2")?.text).toBe("（一）任务进展情况");
});

test("page numbers with dashes, outside on odd and even pages", async () => {
  const { text } = await partsOf();
  const document = text("word/document.xml");
  const relations = text("word/_rels/document.xml.rels");
  const footer = (type: string) => {
    const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(document)?.[1];
    const path = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
      relations,
    );
    return text(`word/${path?.[1] ?? path?.[2]}`);
  };
  expect(footer("default")).toMatch(/w:ind w:right="280".*<w:jc w:val="right"\/>/);
  expect(footer("even")).toMatch(/w:ind w:left="280".*<w:jc w:val="left"\/>/);
  for (const type of ["default", "even"]) expect(footer(type)).toMatch(/— .*PAGE.* —/s);
  expect(text("word/settings.xml")).toMatch(/<w:evenAndOddHeaders(?: w:val="true")?\/>/);
});

test("head and closing: red head, number, recipients, list of annexes, signature and date", async () => {
  const { text } = await partsOf({ letterhead });
  const told = paragraphs(text("word/document.xml"));
  const of = (style: string) => told.filter((each) => each.style === style).map(({ text: words }) => words);
  expect(of("RedHead")).toEqual(["清源市人民政府办公室文件"]);
  expect(of("RedLine")).toEqual(["清府办〔2024〕12号"]);
  expect(of("Recipients")).toEqual(["各有关单位："]);
  expect(of("Attachments")[0]).toMatch(/^附件：1\. /);
  expect(of("Signature")).toEqual(["清源市人民政府办公室", "2024年6月30日"]);
  const styles = text("word/styles.xml");
  expect(styleOf(styles, "RedHead")).toContain('<w:color w:val="FF0000"/>');
  const plain = paragraphs((await partsOf()).text("word/document.xml"));
  expect(plain.some(({ style }) => style === "RedHead" || style === "RedLine")).toBe(false);
  expect(plain.filter(({ style }) => style === "Signature").map(({ text: words }) => words)).toEqual([
    "2024年6月30日",
  ]);
});

test("each annex begins a page; tables repeat their head and keep their rows whole", async () => {
  const { text } = await partsOf();
  const document = text("word/document.xml");
  const told = paragraphs(document);
  const marks = told.filter(({ style }) => style === "AnnexMark").map(({ text: words }) => words);
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const margin = (side: string) => Number(new RegExp(`<w:pgMar.*?w:${side}="(\\d+)"`).exec(document)?.[1]);
  const width = 11_906 - margin("left") - margin("right");
  expect(marks.length).toBeGreaterThan(2);
  expect(marks).toEqual(marks.map((_, at) => `附件${at + 1}`));
  expect(tables).toHaveLength(marks.length);
  expect(told.filter(({ style }) => style === "Attachments")).toHaveLength(marks.length);
  expect(styleOf(text("word/styles.xml"), "AnnexMark")).toContain("<w:pageBreakBefore/>");
  // Every place of a table has got its table.
  expect(document).not.toMatch(/\ue000/);
  for (const table of tables) {
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.filter((row) => row.includes("<w:tblHeader/>"))).toHaveLength(1);
    expect(rows[0]).toContain("<w:tblHeader/>");
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(width);
  }
});

test("well-formed, in the schema's order, every style there, nothing that XML cannot hold", async () => {
  const { files, text } = await partsOf({ letterhead });
  for (const path of Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name))) {
    expect(() => new SaxesParser({ xmlns: true }).write(text(path)).close()).not.toThrow();
    expect([path, disorder(text(path))]).toEqual([path, []]);
  }
  const known = new Set([...text("word/styles.xml").matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id));
  for (const [, id] of text("word/document.xml").matchAll(/<w:pStyle w:val="(\w+)"/g))
    expect(known).toContain(id);
  expect(text("word/document.xml")).toContain("‘一老一小’服务&lt;&amp;&gt;");
  expect(Object.keys(files)[0]).toBe("[Content_Types].xml");
  expect(disorder("<w:pPr><w:jc/><w:ind/></w:pPr>")).toEqual(["ind in pPr"]);
});

test("the same report gives the same bytes; an empty ledger gives a page without annexes", async () => {
  expect((await partsOf()).bytes).toEqual((await partsOf()).bytes);
  const empty = paragraphs((await partsOf({}, state({ documents: [] }))).text("word/document.xml"));
  expect(empty.map(({ text: words }) => words).join("")).toContain("台账中尚无任务和指标");
  expect(empty.some(({ style }) => style === "AnnexMark" || style === "Attachments")).toBe(false);
});
