import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { exitCodes } from "../../src/cli/failure";
import { cliText as english } from "../../src/locales/en-US/cli";
import { cliText as chinese } from "../../src/locales/zh-CN/cli";
import { readPolicy } from "../../src/policy";
import {
  buildTaizhang,
  document,
  folderWith,
  removeFolders,
  root,
  taizhang,
  taizhangPiped,
  taizhangUnderLimit,
} from "./taizhang";

beforeAll(buildTaizhang, 60_000);
afterAll(removeFolders);

const seeds = readdirSync(join(root, "seeds"))
  .filter((name) => name.endsWith(".txt"))
  .sort();
const textOf = (seed: string) => readFileSync(join(root, "seeds", seed), "utf8");
const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

describe("help", () => {
  test.each([
    [{}, chinese],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "en_GB.UTF-8" }, english],
  ])("speaks the language of %j", (env, text) => {
    const { code, out } = taizhang(["--help"], root, env);
    expect(code).toBe(0);
    expect(out).toContain(text.help.about);
    for (const words of Object.values(text.exitCodes)) expect(out).toContain(words);
  });

  test.each(["parse", "fill"])("of %s names its options", (command) => {
    const { code, out } = taizhang([command, "--help"], root);
    expect(code).toBe(0);
    expect(out).toContain(`taizhang ${command}`);
    expect(out).toContain("--json");
    expect(out.includes("--as-of")).toBe(command === "fill");
  });

  test("lists each exit code once", () => {
    const { out } = taizhang(["-h"], root);
    const listed = [...out.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => Number(code));
    expect(listed).toEqual(Object.values(exitCodes));
  });

  test("the version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(taizhang(["--version"], root)).toEqual({ code: 0, out: `${version}\n`, error: "" });
  });
});

describe("parse --json", () => {
  let result: ReturnType<typeof taizhang>;
  let documents: Record<string, unknown>[] = [];
  beforeAll(() => {
    result = taizhang(["parse", "seeds", "--json"], root);
    documents = JSON.parse(result.out);
  });

  test("prints one object a document, as the reader reads it, with its file", () => {
    expect(result).toMatchObject({ code: 0, error: "" });
    expect(documents).toEqual(
      seeds.map((seed) => ({
        file: `seeds/${seed}`,
        ...JSON.parse(JSON.stringify(readPolicy(textOf(seed)))),
      })),
    );
  });

  const gold = (seed: string) =>
    JSON.parse(readFileSync(join(root, `test/gold/${basename(seed, ".txt")}.json`), "utf8"));

  test.each(seeds)("%s: keys, figures and values of the contract", (seed) => {
    const expected = gold(seed);
    const read = documents[seeds.indexOf(seed)] ?? {};
    const { number, region, level, date, period } = expected;
    expect(read).toMatchObject({ number, region, level, date, period });
    const keys =
      "title noticeTitle number issuers region level date period basis sections items unattachedTargets findings";
    expect(Object.keys(read)).toEqual(expect.arrayContaining(keys.split(" ")));
    const items = read.items as Record<string, unknown>[];
    expect(items).toHaveLength(expected.items.length);
    for (const item of items) expect(item).toEqual(itemShape);
    for (const target of items.flatMap((item) => item.targets as unknown[]))
      expect(target).toEqual(targetShape);
  });

  const text = expect.any(String);
  const textOrNull = { asymmetricMatch: (value: unknown) => value === null || typeof value === "string" };
  const numberOrNull = { asymmetricMatch: (value: unknown) => value === null || Number.isFinite(value) };
  const dateOrNull = {
    asymmetricMatch: (value: unknown) => value === null || /^\d{4}-\d\d-\d\d$/.test(String(value)),
  };
  const flag = expect.any(Boolean);
  const list = expect.any(Array);
  const deadlineShape = expect.objectContaining({ text, date: dateOrNull, inherited: flag });
  const itemShape = expect.objectContaining({
    id: expect.stringMatching(/./),
    number: text,
    section: textOrNull,
    title: text,
    body: text,
    kind: expect.stringMatching(/^(?:task|preamble|safeguard)$/),
    units: list,
    lead: textOrNull,
    deadlines: {
      asymmetricMatch: (all: unknown[]) => all.every((each) => deadlineShape.asymmetricMatch(each)),
    },
    targets: list,
  });
  const targetShape = expect.objectContaining({
    id: expect.stringMatching(/./),
    indicator: text,
    subject: textOrNull,
    quote: text,
    span: { start: expect.any(Number), end: expect.any(Number) },
    comparison: expect.stringMatching(/^(?:at_least|more_than|at_most|less_than|about|between|relative)$/),
    value: numberOrNull,
    high: numberOrNull,
    unit: textOrNull,
    due: dateOrNull,
    dueInherited: flag,
    strength: expect.stringMatching(/^(?:required|strive)$/),
    review: list,
  });
});

describe("parse", () => {
  /** What another place printed. */
  const other = document.replaceAll("清源市", "白石县").replaceAll("便民", "利企");
  /** Columns on a terminal, counted without the program's own library. */
  const width = (line: string) =>
    line.length + (line.match(/[\u2e80-\u9fff\uff00-\uff60（），]/g)?.length ?? 0);

  test("prints a table whose figures stand one below the other, and a sum", () => {
    const folder = folderWith({ "甲市方案.txt": other, "b.txt": document });
    const { code, out } = taizhang(["parse", "."], folder);
    expect(code).toBe(0);
    const [heading, first, second, sum] = linesOf(out);
    expect(first).toMatch(/^b\.txt +2 +2 +3 /);
    expect(second).toMatch(/^甲市方案\.txt +2 +2 +3 /);
    expect(sum).toMatch(/^合计 +4 +4 +3 /);
    const titleAt = (line = "", title: string) => width(line.slice(0, line.indexOf(title)));
    expect(titleAt(first, "清源市")).toBe(titleAt(heading, "标题"));
    expect(titleAt(second, "白石县")).toBe(titleAt(heading, "标题"));
  });

  test("says findings in words, in either language", () => {
    const folder = folderWith({ "方案.txt": document });
    expect(taizhang(["parse", "方案.txt"], folder).out).toContain("方案.txt：没有读到文号");
    expect(taizhang(["parse", "方案.txt"], folder, { LANG: "en" }).out).toContain(
      "方案.txt: no document number",
    );
  });

  test("takes folders, patterns and names that look like patterns, each file once, in order", () => {
    const folder = folderWith({ "b.txt": document, "a(1)[2].txt": document, "说明.md": "无" });
    mkdirSync(join(folder, "下级"));
    writeFileSync(join(folder, "下级/c.TXT"), document);
    const files = (...given: string[]) =>
      (JSON.parse(taizhang(["parse", "--json", ...given], folder).out) as { file: string }[]).map(
        ({ file }) => file,
      );
    expect(files(".")).toEqual(["a(1)[2].txt", "b.txt", "下级/c.TXT"]);
    expect(files("下级", "b.txt", "./b.txt")).toEqual(["下级/c.TXT", "b.txt"]);
    expect(files("*.txt")).toEqual(["a(1)[2].txt", "b.txt"]);
    expect(files("a(1)[2].txt")).toEqual(["a(1)[2].txt"]);
  });

  test("stops quietly when its reader has gone", () => {
    const { out, error } = taizhangPiped("head -c 20", ["parse", "seeds", "--json"], root);
    expect({ out: out.length, error }).toEqual({ out: 20, error: "" });
  });
});

describe("fill", () => {
  const partsOf = (file: string) =>
    Object.fromEntries(
      Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );

  test("writes a workbook with the documents' rows and says what it holds", () => {
    const folder = folderWith({ "方案.txt": document });
    const { code, out, error } = taizhang(
      ["fill", "方案.txt", "-o", "新/台账.xlsx", "--as-of", "2024-03-31"],
      folder,
    );
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("已写入 新/台账.xlsx（截至 2024-03-31）");
    const parts = partsOf(join(folder, "新/台账.xlsx"));
    for (const sheet of ["说明", "文件", "任务台账", "指标台账", "责任分工"])
      expect(parts["xl/workbook.xml"]).toContain(`name="${sheet}"`);
    expect(parts["xl/sharedStrings.xml"]).toContain("建设便民服务站");
    expect(parts["docProps/core.xml"]).toContain("2024-03-31");
    expect(readdirSync(join(folder, "新"))).toEqual(["台账.xlsx"]);
  });

  test("writes the add-in's formulas when asked to", () => {
    const folder = folderWith({ "方案.txt": document });
    const formulas = (...options: string[]) => {
      taizhang(["fill", "方案.txt", "-f", "-o", "a.xlsx", ...options], folder);
      return (
        Object.values(partsOf(join(folder, "a.xlsx")))
          .join("")
          .match(/<f[^>]*>[^<]*TZ\./g)?.length ?? 0
      );
    };
    expect(formulas()).toBe(0);
    expect(formulas("--dialect", "functions")).toBeGreaterThan(0);
  });

  test("prints what it did as JSON", () => {
    const folder = folderWith({ "方案.txt": document, "空.txt": "" });
    const { code, out } = taizhang(["fill", ".", "-o", "a.xlsx", "--as-of", "2024-03-31", "--json"], folder);
    expect(code).toBe(exitCodes.partly);
    const counts = { items: 2, targets: 2, units: 3 };
    expect(JSON.parse(out)).toMatchObject({
      output: "a.xlsx",
      asOf: "2024-03-31",
      dialect: "native",
      documents: [{ file: "方案.txt", title: "清源市便民服务提升行动方案（2024-2025年）", ...counts }],
      failures: [{ file: "空.txt", code: "empty", message: "文件“空.txt”是空的，请换一份有内容的文件" }],
    });
  });

  test("leaves an existing file as it is unless forced", () => {
    const folder = folderWith({ "方案.txt": document, "a.xlsx": "旧" });
    const args = ["fill", "方案.txt", "-o", "a.xlsx"];
    const { code, error } = taizhang(args, folder);
    expect({ code, error }).toEqual({
      code: 7,
      error: "输出文件“a.xlsx”已存在，没有改动它；要覆盖请加 --force\n",
    });
    expect(readFileSync(join(folder, "a.xlsx"), "utf8")).toBe("旧");
    expect(taizhang([...args, "--force"], folder).code).toBe(0);
    expect(Object.keys(partsOf(join(folder, "a.xlsx")))).toContain("xl/workbook.xml");
  });

  test("leaves the old file and nothing else where the new one does not fit on the disk", () => {
    const folder = folderWith({ "方案.txt": document, "a.xlsx": "旧" });
    const { code, out, error } = taizhangUnderLimit(4, ["fill", "方案.txt", "-fo", "a.xlsx"], folder);
    expect({ code, out, error }).toEqual({ code: 8, out: "", error: "磁盘空间不足，没有写入“a.xlsx”\n" });
    expect(readFileSync(join(folder, "a.xlsx"), "utf8")).toBe("旧");
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "方案.txt"]);
  });

  test("does the files it can read and names the others", () => {
    const folder = folderWith({ "坏.txt": new Uint8Array([0, 1, 2]), "方案.txt": document });
    const { code, out, error } = taizhang(["fill", "坏.txt", "方案.txt", "没有.txt", "-o", "a.xlsx"], folder);
    expect(code).toBe(9);
    expect(linesOf(error)).toEqual([
      "文件“坏.txt”不是能读的文档，请另存为 .docx 或 .txt 后再试",
      "找不到文件“没有.txt”，请核对文件名和所在的文件夹",
    ]);
    expect(out).toContain("2 个文件没有读成，其余 1 个已完成");
    expect(Object.keys(partsOf(join(folder, "a.xlsx")))).toContain("xl/workbook.xml");
  });
});

test("errors are in English where the environment is", () => {
  const folder = folderWith();
  const { code, error } = taizhang(["parse", "a.txt"], folder, { LANG: "en_US.UTF-8" });
  expect({ code, error }).toEqual({
    code: 3,
    error: "File “a.txt” does not exist; check its name and folder\n",
  });
});

describe("errors: one sentence, an exit code, nothing written", () => {
  const files = {
    "方案.txt": document,
    "空.txt": "",
    "空白.txt": " \r\n\u3000\n",
    "图.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
    "乱码.txt": new Uint8Array([0xff, 0xe4, 0xff, 0xc0, 0xff, 0xff, 0x41]),
    "闲谈.txt": "今天天气晴朗，适合出门散步。\n",
  };
  test.each<[code: number, sentence: string, args: string[]]>([
    [2, "没有写命令，请从 parse、fill、check、report 中选一个；taizhang --help 查看用法", []],
    [
      2,
      "没有“read”这个命令，请从 parse、fill、check、report 中选一个；taizhang --help 查看用法",
      ["read", "方案.txt"],
    ],
    [
      2,
      "taizhang parse 没有“--colour”这个选项。请运行 taizhang parse --help 查看用法",
      ["parse", "方案.txt", "--colour"],
    ],
    [
      2,
      "taizhang parse 没有“-o”这个选项。请运行 taizhang parse --help 查看用法",
      ["parse", "方案.txt", "-o", "a.xlsx"],
    ],
    [2, "选项“--output”的用法不对。请运行 taizhang fill --help 查看用法", ["fill", "方案.txt", "-o"]],
    [
      2,
      "没有写要读的文件，请写上文件或文件夹，例如 taizhang fill 政策文件夹 -o 台账.xlsx",
      ["fill", "-o", "a.xlsx"],
    ],
    [
      2,
      "没有写输出文件，请加上 -o 和文件名，例如 taizhang fill 政策文件夹 -o 台账.xlsx",
      ["fill", "方案.txt"],
    ],
    [2, "台账是 Excel 文件，输出文件“a.xls”的名称请改为以 .xlsx 结尾", ["fill", "方案.txt", "-o", "a.xls"]],
    [
      2,
      "“2024-02-30”不是日期，请写成 2024-06-28 这样",
      ["fill", "方案.txt", "-o", "a.xlsx", "--as-of", "2024-02-30"],
    ],
    [
      2,
      "“wps”不能用作 --dialect，请写 native 或 functions",
      ["fill", "方案.txt", "-o", "a.xlsx", "--dialect", "wps"],
    ],
    [3, "找不到文件“没有.txt”，请核对文件名和所在的文件夹", ["parse", "没有.txt"]],
    [3, "找不到文件“*.doc”，请核对文件名和所在的文件夹", ["parse", "*.doc"]],
    [3, "文件夹“夹”里没有能读的文件（.docx、.pdf、.txt 等），请换一个文件夹，或写文件名", ["parse", "夹"]],
    [4, "文件“空.txt”是空的，请换一份有内容的文件", ["parse", "空.txt"]],
    [4, "文件“空白.txt”是空的，请换一份有内容的文件", ["fill", "空白.txt", "-o", "a.xlsx"]],
    [
      5,
      "文件“图.txt”是图片，读不到文字；请用文字识别（OCR）转成 .docx 或 .txt 后再试",
      ["fill", "图.txt", "-o", "a.xlsx"],
    ],
    [5, "文件“乱码.txt”的编码无法识别，请另存为 UTF-8 编码的 .txt 后再试", ["parse", "乱码.txt"]],
    [6, "文件“闲谈.txt”里没有读到任务和指标，请确认是政策文件的正文", ["fill", "闲谈.txt", "-o", "a.xlsx"]],
    [8, "输出文件“夹.xlsx”是一个文件夹，请写文件名", ["fill", "方案.txt", "-fo", "夹.xlsx"]],
    [
      8,
      "无法写入“方案.txt/a.xlsx”：没有权限，或它正被其他程序打开（EEXIST）",
      ["fill", "方案.txt", "-o", "方案.txt/a.xlsx"],
    ],
  ])("%i %s", (code, sentence, args) => {
    const folder = folderWith(files);
    for (const name of ["夹", "夹.xlsx"]) mkdirSync(join(folder, name));
    const before = readdirSync(folder);
    const result = taizhang(args, folder);
    expect(result).toMatchObject({ code, error: `${sentence}\n` });
    expect(result.out.trim()).toBe("");
    expect(readdirSync(folder)).toEqual(before);
  });
});
