import { type Edition, editionOf, kinshipOf, standingsOf, underId } from "../../../src/ledger";
import { readPolicy } from "../../../src/policy";

interface Facts {
  title?: string;
  number?: string;
  date?: string;
  share?: number;
  lines?: string[];
}

const LINES = [
  "（一）建设便民服务站。到2025年底，建成便民服务站120个以上。（市民政局牵头）",
  "（二）优化办事流程。2024年6月底前完成流程梳理。（市政务服务局负责）",
  "（三）提高满意率。到2025年底，群众满意率达到95%以上。（市政务服务局负责）",
];

function document({ title = "清源市便民服务提升行动方案", number, date, lines = LINES }: Facts = {}) {
  const front = [title, number ?? "", "一、重点任务"];
  const end = date ? ["清源市人民政府", date] : [];
  return readPolicy([...front, ...lines, ...end].join("\n"));
}
const edition = (facts?: Facts): Edition => editionOf(document(facts));
const revised = LINES.map((line) => line.replace("120", "150"));
const other = ["（一）清理河道。到2024年底清理河道20公里。（市水利局负责）"];

describe("two documents", () => {
  test.each<[string, Facts, Facts, string]>([
    ["the same words", {}, {}, "same"],
    ["the same words, one without its number", { number: "清政办〔2024〕3号" }, {}, "same"],
    ["other widths and blanks", {}, { lines: LINES.map((l) => l.replaceAll("95%", "95 ％")) }, "same"],
    [
      "the same words under a new number",
      { number: "清政办〔2024〕3号" },
      { number: "清政办〔2025〕9号" },
      "version",
    ],
    [
      "one number, other words",
      { number: "清政办〔2024〕3号" },
      { number: "清政办〔2024〕3号", lines: revised },
      "version",
    ],
    [
      "a number in other brackets",
      { number: "清政办〔2024〕3号" },
      { number: "清政办[2024]3号", lines: revised },
      "version",
    ],
    [
      "a draft and its final text",
      { title: "清源市便民服务提升行动方案（征求意见稿）" },
      { lines: revised },
      "version",
    ],
    [
      "the next year's in the same words",
      { title: "清源市2024年重点工作任务" },
      { title: "清源市2025年重点工作任务" },
      "different",
    ],
    [
      "the next period's, dated",
      { title: "清源市便民服务行动方案（2021—2023年）", date: "2021年3月1日" },
      { title: "清源市便民服务行动方案（2024—2026年）", date: "2024年3月1日" },
      "different",
    ],
    ["a revision", { title: "清源市便民服务提升行动方案（2025年修订版）" }, { lines: revised }, "version"],
    [
      "two annexes of one notice",
      { number: "清政办〔2024〕3号" },
      { number: "清政办〔2024〕3号", title: "清源市河道整治任务清单", lines: other },
      "different",
    ],
    [
      "the next year's",
      { title: "清源市2024年便民服务工作要点" },
      { title: "清源市2025年便民服务工作要点", lines: revised },
      "different",
    ],
    [
      "the same title in another place",
      { title: "清源市便民服务方案" },
      { title: "明河市便民服务方案", lines: revised },
      "different",
    ],
    [
      "the same title for other things",
      { title: "便民服务提升方案" },
      { title: "便民服务提升方案", lines: other },
      "different",
    ],
  ])("%s", (_, a, b, expected) => {
    expect(kinshipOf(edition(a), edition(b))).toBe(expected);
    expect(kinshipOf(edition(b), edition(a))).toBe(expected);
  });

  test("a revision whose name says so without brackets is a version", () => {
    const named: Edition = { ...edition({ lines: revised }), title: "清源市便民服务提升行动方案修订版" };
    expect(kinshipOf(edition(), named)).toBe("version");
  });

  test("the same words from two offices are two documents", () => {
    const of = (issuer: string): Edition => ({ ...edition(), region: null, issuers: [issuer] });
    expect(kinshipOf(of("东城区人民政府办公室"), of("西城区人民政府办公室"))).toBe("different");
    expect(kinshipOf(of("东城区人民政府办公室"), of("东城区人民政府办公室"))).toBe("same");
  });

  test("from which nothing was read are not the same for that", () => {
    const empty = (title: string): Edition => ({ ...edition({ title }), content: [] });
    expect(kinshipOf(empty("甲市水利方案"), empty("乙市教育计划"))).toBe("different");
  });

  test("a row of the ledger knows no words; number, title and headings say it", () => {
    const row: Edition = { ...edition({ number: "清政办〔2024〕3号" }), content: null };
    expect(kinshipOf(row, edition({ number: "清政办〔2025〕9号", lines: revised }))).toBe("version");
    expect(kinshipOf(row, edition({ number: "清政办〔2024〕3号", lines: revised }))).toBe("version");
    expect(
      kinshipOf(row, edition({ number: "清政办〔2024〕4号", title: "清源市河道整治任务清单", lines: other })),
    ).toBe("different");
  });
});

describe("many documents", () => {
  const old = edition({ date: "2024年1月5日" });
  const later = edition({ date: "2025年3月1日", lines: revised });
  const latest = edition({ date: "2025年9月1日", lines: [...revised].reverse() });
  const foreign = edition({ title: "清源市河道整治任务清单", lines: other });

  test("one there twice is named as such, the later version stands in any order", () => {
    expect(standingsOf([old, foreign, old, later])).toEqual([
      { kind: "older", than: 3, certain: true },
      { kind: "current" },
      { kind: "older", than: 3, certain: true },
      { kind: "current" },
    ]);
    expect(standingsOf([later, foreign, later])[2]).toEqual({ kind: "duplicate", of: 0 });
    expect(standingsOf([later, old])).toEqual([
      { kind: "current" },
      { kind: "older", than: 0, certain: true },
    ]);
  });

  test("a chain of versions leads to the one that stands", () => {
    expect(standingsOf([old, later, latest])).toEqual([
      { kind: "older", than: 2, certain: true },
      { kind: "older", than: 2, certain: true },
      { kind: "current" },
    ]);
  });

  test("without dates the last given stands, and it is said that the order decided", () => {
    expect(
      standingsOf(
        [edition(), edition({ lines: revised, number: "清政办〔2024〕3号" })].map((e) => ({
          ...e,
          issuers: ["清源市人民政府"],
        })),
      ),
    ).toEqual([{ kind: "older", than: 1, certain: false }, { kind: "current" }]);
  });
});

test("a version takes the place of the one in the ledger", () => {
  const read = document({ number: "清政办〔2025〕9号" });
  const taken = underId(read, "清政办2024-3");
  expect(taken.items.map(({ id }) => id)).toEqual(read.items.map(({ id }) => id.replace("2025-9", "2024-3")));
  expect(taken.items.flatMap(({ targets }) => targets.map(({ id }) => id))).toEqual(
    read.items.flatMap(({ targets }) => targets.map(({ id }) => id.replace("2025-9", "2024-3"))),
  );
  expect(underId(read, read.id)).toBe(read);
});
