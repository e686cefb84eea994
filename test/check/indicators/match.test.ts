import { checkIndicator, likeness, matchIndicator, type TargetEntry, whyNone } from "../../../src/check";

const target = (indicator: string, requirement: string, change: Partial<TargetEntry> = {}): TargetEntry => ({
  document: "某市工作要点",
  indicator,
  subject: null,
  requirement,
  due: null,
  quote: indicator + requirement,
  ...change,
});

const names = (found: { entry: TargetEntry }[]) => found.map(({ entry }) => entry.indicator);

test("several near names are all listed, the most alike first", () => {
  const entries = [
    target("三级医院电子病历应用水平等级", "≥5级"),
    target("电子病历应用水平等级", "≥4级"),
    target("二级医院电子病历应用水平等级", "≥3级"),
    target("门诊患者满意度", "≥90%"),
  ];
  const found = matchIndicator("电子病历应用水平等级", entries);
  expect(names(found)).toEqual([
    "电子病历应用水平等级",
    "三级医院电子病历应用水平等级",
    "二级医院电子病历应用水平等级",
  ]);
  expect(found[0]?.score).toBe(1);
  expect(found[1]?.score).toBeLessThan(0.85);
  expect(names(matchIndicator("三级医院电子病历应用水平等级", entries))).toEqual([
    "三级医院电子病历应用水平等级",
    "电子病历应用水平等级",
  ]);
});

test("to whom it applies counts where the name does not say", () => {
  const entries = [target("电子病历应用水平等级", "≥5级", { subject: "三级医院" })];
  expect(matchIndicator("三级医院电子病历应用水平等级", entries)).toHaveLength(1);
  expect(matchIndicator("二级医院电子病历应用水平等级", entries)).toEqual([]);
});

test("the day decides what already binds", () => {
  const entries = [
    target("家庭医生签约率", "≥30%", { due: "2020-12-31" }),
    target("家庭医生签约率", "≥40%", { due: "2025-12-31" }),
    target("家庭医生签约率", "≥20%"),
  ];
  const verdicts = (asOf: string | null) =>
    checkIndicator("家庭医生签约率", 0.35, entries, asOf).map(({ requirement, verdict }) => [
      requirement,
      verdict,
    ]);
  expect(verdicts("2020-12-30")).toEqual([["≥20%", "met"]]);
  expect(verdicts("2020-12-31")).toEqual([
    ["≥30%", "met"],
    ["≥20%", "met"],
  ]);
  expect(verdicts(null)).toEqual([
    ["≥30%", "met"],
    ["≥40%", "unmet"],
    ["≥20%", "met"],
  ]);
});

test("where none is found it is said why: not due yet, another name, nothing like it", () => {
  const entries = [
    target("二级医院互认率", "≥80%"),
    target("中医院等级", "≥3级"),
    target("住院患者基本医保政策范围内报销比例", "≥75%", { due: "2025-12-31" }),
  ];
  expect(matchIndicator("三级医院互认率", entries)).toEqual([]);
  expect(whyNone("三级医院互认率", entries)).toEqual({ code: "noIndicator", closest: "二级医院互认率" });
  expect(whyNone("三级医院床位数", entries)).toEqual({ code: "nothingAlike" });
  expect(whyNone("三级医院互认率", [])).toEqual({ code: "nothingAlike" });
  expect(whyNone("住院患者基本医保政策范围内报销比例", entries, "2024-12-31")).toEqual({ code: "notYet" });
});

test("a name that another one ends with is near, one that only stands in it is not", () => {
  expect(likeness("住院报销比例", "住院患者基本医保政策范围内报销比例")).toBeGreaterThan(0.6);
  expect(likeness("家庭医生签约率", "住院床位向家庭医生签约服务团队或基层医疗卫生机构下沉的比例")).toBe(0);
});

test.each([
  ["人员支出占比", "人员支出占比", 1],
  ["　人员 支出占比 ", "人员支出占比", 1],
  ["", "人员支出占比", 0],
  ["率", "人员支出占比", 0],
  ["医院", "公立医院", 0.6],
])("%s and %s", (a, b, least) => {
  expect(likeness(a, b)).toBeGreaterThanOrEqual(least);
  if (least === 0) expect(likeness(a, b)).toBe(0);
});

test("a long name costs no more than a moment", () => {
  const long = "公立医疗机构采购药品金额".repeat(2000);
  const start = performance.now();
  likeness(long, `${long}比例`);
  expect(performance.now() - start).toBeLessThan(500);
});
