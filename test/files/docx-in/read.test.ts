import { OpenError, openFile } from "../../../src/files";
import { definition, docxOf, inList, level, list, type Markup, p, r, table } from "./docx";

const linesOf = async (markup: Markup) => {
  const { format, text } = await openFile("a.docx", docxOf(markup));
  expect(format).toBe("docx");
  return text.split("\n").filter((line) => line.trim() !== "");
};

/** The official levels as WPS and Word write them. */
const official = definition(
  0,
  level(0, "chineseCounting", "%1、"),
  level(1, "japaneseCounting", "（%2）"),
  level(2, "decimal", "%3."),
  level(3, "decimal", "（%4）"),
);

describe("automatic numbers are printed", () => {
  test("in the official levels, each beginning again below the one above", async () => {
    const body = [
      p("总体要求", inList(1, 0)),
      p("重点任务", inList(1, 0)),
      p("建设服务站", inList(1, 1)),
      p("完善制度", inList(1, 2)),
      p("2024年底前建成", inList(1, 2)),
      p("培养人才", inList(1, 1)),
      p("定期培训", inList(1, 2)),
      p("没有编号"),
      p("保障措施", inList(1, 0)),
      p("加强领导", inList(1, 1)),
    ].join("");
    expect(await linesOf({ body, numbering: official + list(1, 0) })).toEqual([
      "一、 总体要求",
      "二、 重点任务",
      "（一） 建设服务站",
      "1. 完善制度",
      "2. 2024年底前建成",
      "（二） 培养人才",
      "1. 定期培训",
      "没有编号",
      "三、 保障措施",
      "（一） 加强领导",
    ]);
  });

  test("from styles and the styles they are based on; list 0 takes a paragraph out", async () => {
    const styles = [
      `<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr>${inList(1, 0)}</w:pPr></w:style>`,
      '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:basedOn w:val="h1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="own"/><w:basedOn w:val="h2"/></w:style>',
    ].join("");
    const body = [
      p("甲", '<w:pStyle w:val="h1"/>'),
      p("乙", '<w:pStyle w:val="h2"/>'),
      p("丙", '<w:pStyle w:val="own"/>'),
      p("丁", `<w:pStyle w:val="h1"/>${inList(0, 0)}`),
      p("戊", '<w:pStyle w:val="h1"/>'),
    ].join("");
    expect(await linesOf({ body, styles, numbering: official + list(1, 0) })).toEqual([
      "一、 甲",
      "（一） 乙",
      "（二） 丙",
      "丁",
      "二、 戊",
    ]);
  });

  test("from a level that names its style", async () => {
    const numbering =
      definition(
        0,
        level(0, "decimal", "第%1章"),
        level(1, "decimal", "第%2条", '<w:pStyle w:val="article"/>'),
      ) + list(1, 0);
    const styles = `<w:style w:type="paragraph" w:styleId="article"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body = p("甲", '<w:pStyle w:val="article"/>') + p("乙", '<w:pStyle w:val="article"/>');
    expect(await linesOf({ body, styles, numbering })).toEqual(["第1条 甲", "第2条 乙"]);
  });

  test("lists of one definition count on, one that starts anew does", async () => {
    const numbering = `${official}${list(1, 0)}${list(2, 0)}${list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}`;
    const body = [1, 2, 3, 3, 1].map((id) => p("任务", inList(id, 0))).join("");
    expect(await linesOf({ body, numbering })).toEqual(
      ["一", "二", "一", "二", "三"].map((number) => `${number}、 任务`),
    );
  });

  test.each([
    ["decimal", "3"],
    ["chineseCountingThousand", "三"],
    ["chineseLegalSimplified", "叁"],
    ["ideographTraditional", "丙"],
    ["decimalEnclosedCircle", "③"],
    ["upperLetter", "C"],
    ["lowerRoman", "iii"],
    ["decimalFullWidth", "３"],
    ["decimalZero", "03"],
  ])("%s", async (format, printed) => {
    const body = "123".replace(/./g, () => p("甲", inList(1, 0)));
    const numbering = definition(0, level(0, format, "%1)")) + list(1, 0);
    expect((await linesOf({ body, numbering }))[2]).toBe(`${printed}) 甲`);
  });

  test("tens and hundreds are written out", async () => {
    const body = Array.from({ length: 120 }, () => p("甲", inList(1, 0))).join("");
    const lines = await linesOf({ body, numbering: official + list(1, 0) });
    expect([10, 11, 20, 21, 101, 110].map((n) => lines[n - 1])).toEqual(
      ["十", "十一", "二十", "二十一", "一百零一", "一百一十"].map((number) => `${number}、 甲`),
    );
  });

  test("several levels in one number, in digits where the level asks for it", async () => {
    const numbering =
      definition(
        0,
        level(0, "chineseCounting", "%1、"),
        level(1, "decimal", "%1.%2"),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
      ) + list(1, 0);
    const body = [0, 1, 1, 2].map((at) => p("甲", inList(1, at))).join("");
    expect(await linesOf({ body, numbering })).toEqual(["一、 甲", "一.1 甲", "一.2 甲", "1.2.1 甲"]);
  });

  test("bullets and empty paragraphs print none", async () => {
    const body = [p("甲", inList(2, 0)), p("", inList(1, 0)), p("乙", inList(1, 0))].join("");
    const numbering = `${official}${definition(1, level(0, "bullet", "●"))}${list(1, 0)}${list(2, 1)}`;
    expect(await linesOf({ body, numbering })).toEqual(["甲", "二、 乙"]);
  });
});

describe("tracked changes count as accepted", () => {
  const by = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';

  test("inserted words stay, deleted and moved ones go", async () => {
    const body = p(
      `${r("完成率达到")}<w:del ${by}><w:r><w:delText>80</w:delText></w:r></w:del><w:ins ${by}>${r("90")}</w:ins>${r("%以上")}<w:moveFrom ${by}>${r("旧")}</w:moveFrom><w:moveTo ${by}>${r("。新")}</w:moveTo>`,
    );
    expect(await linesOf({ body })).toEqual(["完成率达到90%以上。新"]);
  });

  test("deleted paragraphs and rows are not numbered; a deleted end joins two paragraphs", async () => {
    const gone = `<w:rPr><w:del ${by}/></w:rPr>`;
    const body = [
      p("甲", inList(1, 0)),
      p(`<w:del ${by}><w:r><w:delText>删去的</w:delText></w:r></w:del>`, `${inList(1, 0)}${gone}`),
      p("乙", inList(1, 0)),
      p("丙的前半", `${inList(1, 0)}${gone}`),
      p("和后半", inList(1, 0)),
    ].join("");
    expect(await linesOf({ body, numbering: official + list(1, 0) })).toEqual([
      "一、 甲",
      "二、 乙",
      "三、 丙的前半和后半",
    ]);
    const rows = table(["序号", "任务", "单位"], ["1", "甲", "市教育局"]).replace(
      /<w:tr>(?=<w:tc><w:tcPr><\/w:tcPr><w:p><w:r><w:t xml:space="preserve">1)/,
      `<w:tr><w:trPr><w:del ${by}/></w:trPr>`,
    );
    expect(await linesOf({ body: rows })).toEqual(["| 序号 | 任务 | 单位 |"]);
  });

  test("a former numbering is not read", async () => {
    const body = p("甲", `<w:pPrChange ${by}><w:pPr>${inList(1, 0)}</w:pPr></w:pPrChange>`);
    expect(await linesOf({ body, numbering: official + list(1, 0) })).toEqual(["甲"]);
  });
});

describe("what is seen and what is not", () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const modern = (text: string) =>
    `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const classic = (text: string) => `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;
  const either = (first: string, second: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${first}</mc:Choice>${second && `<mc:Fallback>${second}</mc:Fallback>`}</mc:AlternateContent>`;

  test.each([
    ["with a way out for older programs", either(modern("框内文字"), classic("框内文字"))],
    ["with a picture as the way out", either(modern("框内文字"), "<w:pict/>")],
    ["without a way out", either(modern("框内文字"), "")],
    ["of new programs alone", modern("框内文字")],
    ["of old programs alone", classic("框内文字")],
  ])("text boxes %s are read once", async (_, markup) => {
    expect(await linesOf({ body: p(`${r("正文")}<w:r>${markup}</w:r>`) })).toEqual(["正文", "框内文字"]);
  });

  test("hidden text, notes and tables of contents are left out", async () => {
    const styles = [
      '<w:style w:type="character" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>',
    ].join("");
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = [
      p(
        `${field("begin")}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field("separate")}${r("一、总体要求")}<w:r><w:tab/></w:r>${r("1")}`,
      ),
      p(`${r("二、重点任务")}<w:r><w:tab/></w:r>${r("2")}${field("end")}`),
      p("三、保障措施", '<w:pStyle w:val="t1"/>'),
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("目录")}</w:sdtContent></w:sdt>`,
      p(
        `${r("正文")}${r("隐藏", "<w:vanish/>")}${r("也隐藏", '<w:rStyle w:val="secret"/>')}${r("可见", '<w:vanish w:val="0"/>')}<w:r><w:footnoteReference w:id="1"/></w:r>${r("。")}`,
      ),
    ].join("");
    expect(
      await linesOf({ body, styles, footnotes: `<w:footnote w:id="1">${p("脚注")}</w:footnote>` }),
    ).toEqual(["正文可见。"]);
  });

  test("the results of fields, annotated words, formulas and controls are text", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = [
      p(`<w:fldSimple w:instr="DATE">${r("2024年1月1日")}</w:fldSimple>`),
      p(
        `${r("见")}${field("begin")}<w:r><w:instrText> REF a </w:instrText></w:r>${field("separate")}${r("附件")}${field("end")}`,
      ),
      p(
        `<w:r><w:ruby><w:rubyPr/><w:rt>${r("shì")}</w:rt><w:rubyBase>${r("市")}</w:rubyBase></w:ruby></w:r>${r("级")}`,
      ),
      p(`${r("覆盖率")}<m:oMath><m:r><m:t>≥</m:t></m:r><m:r><m:t>95</m:t></m:r></m:oMath>${r("%")}`),
      `<w:sdt><w:sdtContent>${p("控件里的文字")}</w:sdtContent></w:sdt>`,
    ].join("");
    expect(await linesOf({ body })).toEqual(["2024年1月1日", "见附件", "市级", "覆盖率≥95%", "控件里的文字"]);
  });

  test("broken lines: a title is one line, a paragraph several; a page break ends a line; tabs stay", async () => {
    const body = [
      p(`${r("关于推进")}<w:r><w:br/></w:r>${r("养老服务的意见")}`, '<w:jc w:val="center"/>'),
      p(
        `${r("甲：")}<w:r><w:cr/></w:r>${r("乙")}<w:r><w:tab/></w:r>${r("丙")}<w:r><w:br w:type="page"/></w:r>${r("丁")}`,
      ),
    ].join("");
    expect(await linesOf({ body })).toEqual(["关于推进养老服务的意见", "甲：", "乙\t丙", "丁"]);
  });
});

describe("tables", () => {
  test("merged down repeats, merged across stands once", async () => {
    const body = table(
      ["序号", "任务", ["目标值", '<w:gridSpan w:val="2"/>']],
      [["1", '<w:vMerge w:val="restart"/>'], "甲", "90%", "/"],
      [["", "<w:vMerge/>"], "乙", "1.建站\n2.配备|人员", "95%"],
    );
    expect(await linesOf({ body })).toEqual([
      "| 序号 | 任务 | 目标值 |  |",
      "| 1 | 甲 | 90% | / |",
      "| 1 | 乙 | 1.建站 2.配备 人员 | 95% |",
    ]);
  });

  test("numbers in cells are printed", async () => {
    const body = `<w:tbl><w:tr><w:tc>${p("甲", inList(1, 2))}</w:tc><w:tc>${p("乙")}</w:tc></w:tr></w:tbl>`;
    expect(await linesOf({ body, numbering: official + list(1, 0) })).toEqual(["| 1. 甲 | 乙 |"]);
  });

  test("a table in a cell is that cell's text", async () => {
    const inner = table(["2024年", "100个"], ["2025年", "120个"]);
    const body = `<w:tbl><w:tr><w:tc>${p("建站")}</w:tc><w:tc>${inner}${p("")}</w:tc><w:tc>${p("市民政局")}</w:tc></w:tr><w:tr><w:tc>${p("培训")}</w:tc><w:tc>${p("2000人")}</w:tc><w:tc>${p("市教育局")}</w:tc></w:tr></w:tbl>`;
    expect(await linesOf({ body })).toEqual([
      "| 建站 | 2024年 100个 2025年 120个 | 市民政局 |",
      "| 培训 | 2000人 | 市教育局 |",
    ]);
  });

  test("a table that only places text on the page is that text", async () => {
    const long = Array.from({ length: 9 }, (_, at) => `第${at + 1}段。`).join("\n");
    expect(await linesOf({ body: table(["侧栏", long]) })).toEqual(["侧栏", ...long.split("\n")]);
    expect(await linesOf({ body: table(["一格"], ["又一格"]) })).toEqual(["一格", "又一格"]);
  });
});

test("another prefix for Word's names is the same document", async () => {
  const markup = { body: p("甲", inList(1, 0)), numbering: official + list(1, 0) };
  const { unzipSync, strFromU8, strToU8, zipSync } = await import("fflate");
  const renamed = Object.fromEntries(
    Object.entries(unzipSync(docxOf(markup))).map(([path, bytes]) => [
      path,
      strToU8(strFromU8(bytes).replaceAll("w:", "ns0:").replaceAll("xmlns:w=", "xmlns:ns0=")),
    ]),
  );
  expect((await openFile("a.docx", zipSync(renamed))).text.trim()).toBe("一、 甲");
});

test.each([
  ["markup that is not well formed", docxOf({ body: "<w:p><w:r>" })],
  ["a document type", docxOf({ body: "" }).slice(0, 400)],
])("%s is refused as broken", async (_, bytes) => {
  await expect(openFile("a.docx", bytes)).rejects.toEqual(new OpenError("broken"));
});
