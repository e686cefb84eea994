import { functions } from "../../src/functions/table";
import { cliText as chinese } from "../../src/locales/zh-CN/cli";
import { buildTaizhang, document, folderWith, removeFolders, root, taizhang } from "./taizhang";

beforeAll(buildTaizhang, 60_000);
afterAll(removeFolders);

const check = (...args: string[]) => taizhang(["check", ...args], root);
const spilled = (...given: unknown[]) => functions.find(({ id }) => id === "CHECKALL")?.call(given);

test("without a file it gives what TZ.CHECKALL spills", () => {
  const { code, out } = check("每千人口婴幼儿托位数", "4.2", "--json");
  expect(code).toBe(0);
  const rows: Record<string, unknown>[] = JSON.parse(out);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "document",
    "indicator",
    "requirement",
    "due",
    "verdict",
    "explanation",
    "score",
    "quote",
  ]);
  expect(
    rows.map((row) => [
      row.document,
      row.requirement,
      row.due ?? "",
      row.verdict,
      row.quote,
      row.indicator,
      row.score,
    ]),
  ).toEqual(spilled("每千人口婴幼儿托位数", "4.2", null, null, null));
});

test("with files it asks those alone; a table where no JSON is wanted", () => {
  const folder = folderWith({ "方案.txt": document });
  const { code, out } = taizhang(["check", "群众满意度", "93%", "方案.txt"], folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^结论.*匹配度/);
  expect(out).toMatch(/未达标 +≥95% +2025-12-31 +群众满意率/);
  expect(out).toContain("93% < 95%，未达标，还差2个百分点");
});

test("the day leaves out what is not due yet", () => {
  const folder = folderWith({ "方案.txt": document });
  const on = (day: string) =>
    taizhang(["check", "群众满意率", "93%", "方案.txt", "--as-of", day, "--json"], folder);
  expect(JSON.parse(on("2025-12-31").out)).toHaveLength(1);
  expect(JSON.parse(on("2025-12-30").out)).toEqual([]);
  expect(on("2025-12-30").code).toBe(6);
});

test.each([
  [["家庭医生签约率"], 2, chinese.failures.noValue],
  [[], 2, chinese.failures.noValue],
  [["三级医院互认率", "0.9"], 6, "三级医院互认率"],
  [["家庭医生签约率", "0.9", "--as-of", "明天"], 2, "明天"],
  [["家庭医生签约率", "0.9", "没有的.txt"], 3, "没有的.txt"],
  [["家庭医生签约率", "0.9", "--force"], 2, "--force"],
])("check %j ends with %i and says why", (args, code, words) => {
  const result = check(...args);
  expect(result.code).toBe(code);
  expect(result.error).toContain(words);
  expect(result.error.trim().split("\n")).toHaveLength(1);
});

test("help names the arguments in the language's words", () => {
  const { out } = check("--help");
  expect(out).toContain("taizhang check 指标 完成值 [文件…] [--as-of 日期] [--json]");
});

test("a value below zero is no option", () => {
  const { code, out } = check("医疗费用增长率", "-3.2%");
  expect([code, out.includes("-3.2% ≤ 10%")]).toEqual([0, true]);
});
