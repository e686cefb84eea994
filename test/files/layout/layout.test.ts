import fc from "fast-check";
import { emsOf, layOut, placesWithin } from "../../../src/files/layout";
import { A4, boxed, type Sheet, typeset } from "../pages/typeset";

/** Paragraphs of many lengths. */
const long = Array.from({ length: 30 }, (_, at) => {
  const bodies = ["民政局", "卫生健康局", "教育局", "农业农村局", "人力资源社会保障局"];
  const aim = `到2025年底，全市建成第${at}类服务站${at * 7 + 20}个以上，群众满意率达到9${at % 10}%以上，由市${bodies[at % 5]}抓好落实。`;
  return [
    `${at + 1}.建设服务体系。${aim.repeat((at % 3) + 1)}`,
    `牵头单位：市${bodies[at % 4]}；配合单位：各县（市、区）政府、市${bodies[(at + 2) % 5]}。`,
  ].join("\n");
}).join("\n");

const sheets: Record<string, Sheet> = {
  "as GB/T 9704 has it": A4,
  "without indents": { ...A4, indent: 0 },
  "without indents, paragraphs apart": { ...A4, indent: 0, gap: 14 },
  "small type, wide page": { ...A4, width: 842, height: 595, size: 10.5, leading: 16 },
  "two columns": { ...A4, width: 842, height: 595, size: 12, leading: 18, columns: 2 },
  "head and page numbers": { ...A4, head: "清源市人民政府公报", foot: (page) => `— ${page} —` },
  第几页: { ...A4, foot: (page) => `第 ${page} 页 共 30 页` },
};

test.each(Object.entries(sheets))("paragraphs are what was set: %s", (_, sheet) => {
  const pages = typeset(long, sheet);
  expect(pages.length).toBeGreaterThan(1);
  expect(layOut(pages).text).toBe(long);
});

test("any paragraphs set with indents come back", () => {
  const piece = fc.constantFrom(
    "推进工作",
    "提高到45%左右",
    "2023年",
    "（含乡镇）",
    "，",
    "。",
    "“十四五”期间",
    "GDP",
    "1.5万人",
    "、",
  );
  const paragraph = fc
    .array(piece, { minLength: 25, maxLength: 60 })
    .map((pieces) => `各部门${pieces.join("")}。`);
  const size = fc.constantFrom(10.5, 12, 16);
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 4, maxLength: 30 }), size, (paragraphs, own) => {
      const source = paragraphs.join("\n");
      const { text: read } = layOut(typeset(source, { ...A4, size: own, leading: own * 1.6 }));
      expect(read).toBe(source);
    }),
    { numRuns: 60 },
  );
});

describe("notes at the bottom of a page", () => {
  const run = (text: string, x: number, y: number, size: number, width = emsOf(text) * size) => ({
    text,
    x,
    y,
    width,
    size,
  });
  const page = (...runs: ReturnType<typeof run>[]) => ({ width: 595, height: 842, runs, rules: [] });
  const body = Array.from({ length: 12 }, (_, at) =>
    run("全市各部门各单位要认真抓好落实工作。", 112, 130 + at * 29, 16),
  );
  const told = run("一、到2025年建成服务站120", 80, 100, 16, 216);

  test("and the numbers that point to them are not read", () => {
    const text = layOut([
      page(
        told,
        run("1", 296, 94, 8),
        run("个，覆盖率达到95%。", 300, 100, 16),
        ...body,
        run("1 服务站：指有三名以上人员的站点，不少于50平方米。", 80, 740, 10),
        run("含社区和村的站点。", 80, 756, 10),
      ),
    ]).text;
    expect(text).toContain("建成服务站120个，覆盖率达到95%。");
    expect(text).not.toMatch(/50平方米|含社区/);
  });

  test("a raised number without a note stays, small type without a mark too", () => {
    const text = layOut([
      page(told, run("3", 296, 94, 8), run("个。", 300, 100, 16), ...body, run("联系人：李明", 80, 740, 10)),
    ]).text;
    expect(text).toContain("1203个");
    expect(text).toContain("联系人：李明");
  });
});

test("a running head on every second page goes, the same words in the text stay", () => {
  const pages = typeset(`清源市公报\n${long}`).map((page, at) => {
    const head = { text: "清源市公报", x: 80, y: 40, width: 60, size: 12 };
    return at % 2 === 0 ? { ...page, runs: [head, ...page.runs] } : page;
  });
  expect(layOut(pages).text.match(/清源市公报/g)).toHaveLength(1);
});

test("cells with rules around them are rows; a cell over two rows stands in both", () => {
  const page = boxed(
    [
      ["序号", "任务", "牵头单位", "完成时限"],
      ["1", "建设便民服务站\n120个以上", "市民政局", "2025年底"],
      ["2", "优化流程", null, "2024年6月底"],
    ],
    [40, 160, 100, 120],
  );
  expect(layOut([page]).text.split("\n")).toEqual([
    "| 序号 | 任务 | 牵头单位 | 完成时限 |",
    "| 1 | 建设便民服务站120个以上 | 市民政局 | 2025年底 |",
    "| 2 | 优化流程 | 市民政局 | 2024年6月底 |",
  ]);
});

test("cells that only their places show are rows", () => {
  const page = boxed(
    [
      ["指标", "单位", "2025年"],
      ["签约率", "%", "60"],
      ["床位数", "张", "12000"],
    ],
    [120, 100, 120],
  );
  expect(layOut([{ ...page, rules: [] }]).text.split("\n")).toEqual([
    "| 指标 | 单位 | 2025年 |",
    "| 签约率 | % | 60 |",
    "| 床位数 | 张 | 12000 |",
  ]);
});

test("pages begin where their first words stand, and a stretch is found on its page", () => {
  const pages = typeset(long, { ...A4, head: "公报", foot: (page) => `- ${page} -` });
  const { text: read, pages: starts, places } = layOut(pages);
  expect(starts).toHaveLength(pages.length);
  for (const [at, start] of starts.entries()) {
    const first = pages[at]?.runs.find(({ size }) => size === A4.size);
    expect(
      read
        .slice(start)
        .replace(/^\n/, "")
        .startsWith(first?.text ?? "?"),
    ).toBe(true);
  }
  const at = read.indexOf("满意率");
  const [place] = placesWithin(places, at, at + 3);
  const run = pages[0]?.runs.find((each) => each.text.includes("满意率"));
  expect(place?.page).toBe(0);
  expect(place?.left).toBeGreaterThan(run?.x ?? Number.POSITIVE_INFINITY);
  expect(place && run && place.top < run.y && place.bottom > run.y).toBe(true);
  expect((place?.right ?? 0) - (place?.left ?? 0)).toBeCloseTo(3 * A4.size, -1);
});

test("a text printed twice for bold is read once", () => {
  const run = { text: "一、总体要求", x: 80, y: 100, width: 96, size: 16 };
  const page = { width: 595, height: 842, rules: [], runs: [run, { ...run, x: 80.4 }] };
  expect(layOut([page]).text).toBe("一、总体要求");
});

test("nothing on a page is nothing", () => {
  expect(layOut([])).toEqual({ text: "", pages: [], places: [] });
  expect(layOut([{ width: 595, height: 842, runs: [], rules: [] }]).text).toBe("");
});
