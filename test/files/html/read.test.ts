import { OpenError, openFile } from "../../../src/files";
import { readPolicy } from "../../../src/policy";
import { accountPage, article, libraryPage, oldPage, sitePage } from "./page";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (html: string, name = "a.html") => openFile(name, bytesOf(html));
const linesOf = async (html: string) => (await read(html)).text.split("\n").filter((line) => line !== "");
const body = (html: string) => `<html><body>${html}</body></html>`;

describe("a page of a government's site", () => {
  test("gives the document and what the page says of it, none of the site around it", async () => {
    expect(await linesOf(sitePage(article))).toEqual([
      "索引号：QY001-2024-00012",
      "发布机构：清源市人民政府办公室",
      "发文字号：清政办发〔2024〕12号",
      "成文日期：2024年3月5日",
      "清源市养老服务提升行动方案（2024—2025年）",
      "为加快发展养老服务， 根据有关规定，制定本方案。",
      "一、工作目标",
      "到2025年底，全市护理型床位占比达到60%以上，建成社区养老服务站120个。",
      "二、重点任务",
      "（一）完善设施网络。2024年底前，每个街道至少建成1所养老服务中心。（市民政局牵头，市财政局、市自然资源局配合）",
      "（二）加强队伍建设。培训养老护理员2000人次。",
      "（责任单位：市人力资源社会保障局、市民政局）",
      "附件：清源市养老服务提升行动重点任务分工表",
      "清源市人民政府办公室",
      "2024年3月5日",
    ]);
  });

  test.each([
    ["of today", sitePage(article), "清政办发〔2024〕12号"],
    ["of a library of documents", libraryPage, "清政办发〔2024〕12号"],
    ["of twenty years ago", oldPage, null],
    ["of an account", accountPage, null],
  ])("%s reads as the document does", async (_, page, wanted) => {
    const { title, number, date, items } = readPolicy((await read(page)).text);
    expect({ title, number, date }).toEqual({
      title: "清源市养老服务提升行动方案（2024-2025年）",
      number: wanted,
      date: "2024-03-05",
    });
    expect(
      items.map(({ number, leads, units, targets }) => [number, leads, units.length, targets.length]),
    ).toEqual([
      ["（一）", ["市民政局"], 3, 1],
      ["（二）", [], 2, 1],
    ]);
  });

  test("placed by tables reads the same", async () => {
    const paragraphs = article.match(/<p[^>]*>[\s\S]*?<\/p>/g) ?? [];
    const page = body(
      `<table><tr><td colspan="2"><a href="/">首页</a><a href="/a">新闻</a><a href="/b">公开</a></td></tr><tr><td width="20%"><ul><li><a href="/1">栏目一</a></li><li><a href="/2">栏目二</a></li><li><a href="/3">栏目三</a></li></ul></td><td><div>${[...paragraphs, ...paragraphs].join("")}</div></td></tr><tr><td colspan="2">版权所有：清源市人民政府</td></tr></table>`,
    );
    const lines = await linesOf(page);
    expect(lines[0]).toBe("为加快发展养老服务， 根据有关规定，制定本方案。");
    expect(lines).toHaveLength(20);
  });

  test("a short text is found too", async () => {
    const lines = await linesOf(sitePage("<p>一、任务</p><p>（一）建设服务站120个。（市民政局负责）</p>"));
    expect(lines.slice(-2)).toEqual(["一、任务", "（一）建设服务站120个。（市民政局负责）"]);
    expect(lines.join()).not.toMatch(/首页|分享|上一篇|主办单位|相关解读|领导之窗/);
  });
});

describe("what a browser shows is what is read", () => {
  test("ordered lists print their numbers", async () => {
    const html = body(
      '<ol><li>甲</li><li>乙</li></ol><ol start="3" type="a"><li>丙</li><li value="7">丁</li></ol><ol style="list-style-type: cjk-ideographic"><li>戊</li></ol><ul><li>己</li></ul>',
    );
    expect(await linesOf(html)).toEqual(["1. 甲", "2. 乙", "c. 丙", "g. 丁", "一、戊", "己"]);
  });

  test("lists within lists take the official levels", async () => {
    const html = body(
      "<ol><li>甲</li></ol><p>正文</p><ol start=2><li>乙<ol><li>丙<ol><li>丁</li></ol></li><li>戊</li></ol></li></ol>",
    );
    expect(await linesOf(html)).toEqual(["一、甲", "正文", "二、乙", "（一）丙", "1. 丁", "（二）戊"]);
  });

  test("notes and what stands on each page of a document saved for the web are not read", async () => {
    const html = body(
      '<div title="header"><p>内部资料</p></div><p>达到<del>55%</del>60%<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>。</p><div id="sdfootnote1"><p>1 脚注</p></div><div style="mso-element:footnote" id="ftn2"><p>脚注</p></div><div title="footer"><p>- 1 -</p></div>',
    );
    expect(await linesOf(html)).toEqual(["达到60%。"]);
  });

  test("hidden elements, scripts and notes to the program are not read", async () => {
    const html = body(
      '<p>正文<span style="display: none">隐藏</span><!-- 注释 --></p><p hidden>隐藏</p><noscript>请打开脚本</noscript><template><p>模板</p></template>',
    );
    expect(await linesOf(html)).toEqual(["正文"]);
  });

  test("tables: merged cells, tables in cells, label and value", async () => {
    const html = body(
      '<table><thead><tr><th>序号</th><th>任务</th><th colspan="2">目标值</th></tr></thead><tbody><tr><td rowspan="2">1</td><td>甲</td><td>90%</td><td>/</td></tr><tr><td>乙<br>丙</td><td>95%</td><td><table><tr><td>内</td></tr></table></td></tr></tbody></table>',
    );
    expect(await linesOf(html)).toEqual([
      "| 序号 | 任务 | 目标值 |  |",
      "| 1 | 甲 | 90% | / |",
      "| 1 | 乙 丙 | 95% | 内 |",
    ]);
  });

  test("a centred title is one line, its number another", async () => {
    expect(
      await linesOf(
        body('<p align="center">关于推进养老<br>服务的意见<br>清政发〔2024〕3号</p><p>甲：<br>乙</p>'),
      ),
    ).toEqual(["关于推进养老服务的意见", "清政发〔2024〕3号", "甲：", "乙"]);
  });
});

describe("encodings", () => {
  /** 一、任务 in GBK. */
  const gbk = [0xd2, 0xbb, 0xa1, 0xa2, 0xc8, 0xce, 0xce, 0xf1];
  const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
  const page = (charset: string) =>
    new Uint8Array([
      ...ascii(`<html><head>${charset}</head><body><p>`),
      ...gbk,
      ...ascii("</p></body></html>"),
    ]);
  test.each([
    ["named gb2312", '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
    ["named GBK", "<meta charset=GBK>"],
    ["not named", ""],
    ["wrongly named UTF-8", '<meta charset="utf-8">'],
    ["named as nothing that exists", '<meta charset="x-none">'],
  ])("GBK, %s", async (_, charset) => {
    expect((await openFile("a.html", page(charset))).text).toBe("一、任务\n");
  });

  test("UTF-16 with its mark", async () => {
    const text = `\ufeff${body("<p>一、任务</p>")}`;
    const bytes = new Uint8Array([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    expect((await openFile("a.html", bytes)).text).toBe("一、任务\n");
  });
});

describe("archived pages", () => {
  const archive = (encoding: string, content: string) =>
    bytesOf(
      `From: <Saved by Blink>\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b--1----"\r\n\r\n------b--1----\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}\r\n------b--1----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------b--1------\r\n`,
    );
  const html = body("<p>一、任务</p>");
  const utf8 = [...bytesOf(html)];
  test.each([
    [
      "quoted-printable",
      utf8
        .map((b) => (b > 126 || b === 61 ? `=${b.toString(16).toUpperCase()}` : String.fromCharCode(b)))
        .join("")
        .replace("<p>", "<p>=\r\n"),
    ],
    ["base64", btoa(String.fromCharCode(...utf8)).replace(/(.{20})/g, "$1\r\n")],
    ["8bit", html],
  ])("%s", async (encoding, content) => {
    const { format, text } = await openFile("a.mht", archive(encoding, content));
    expect({ format, text }).toEqual({ format: "mht", text: "一、任务\n" });
  });

  test("without a page in it is broken", async () => {
    const bytes = bytesOf(
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--',
    );
    await expect(openFile("a.mht", bytes)).rejects.toEqual(new OpenError("broken"));
  });
});

test.each([
  ["a page without words is empty", body("<script>1</script>"), "empty"],
  ["nesting without end is broken", body("<div>".repeat(5000)), "broken"],
] as const)("%s", async (_, html, code) => {
  await expect(read(html)).rejects.toEqual(new OpenError(code));
});

test("a page called .txt or .doc is read as a page, and said so", async () => {
  const { format, findings } = await read(body("<p>一、任务</p>"), "通知.doc");
  expect({ format, findings }).toEqual({
    format: "html",
    findings: [{ code: "wrongExtension", details: { promised: "doc", format: "html" }, span: null }],
  });
});
