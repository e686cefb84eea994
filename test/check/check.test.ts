import fc from "fast-check";
import {
  bounds,
  type CheckOptions,
  check,
  parseRequirement,
  type Reason,
  type Verdict,
} from "../../src/check";

type Row = [
  value: unknown,
  requirement: string,
  verdict: Verdict,
  reason?: Reason | null,
  options?: CheckOptions,
];

const rows: Record<string, Row[]> = {
  "each comparison at its limit": [
    [0.4, "≥40%", "met"],
    [0.3999, "≥40%", "unmet"],
    [0.42, "≥40%", "met"],
    [0.95, ">95%", "unmet"],
    [0.9501, ">95%", "met"],
    [0.09, "≤9%", "met"],
    [0.0901, "≤9%", "unmet"],
    ["4.9%", "<5%", "met"],
    ["5%", "<5%", "unmet"],
    [30, "≥30家", "met"],
    [29, "≥30家", "unmet"],
    [1, "1—2台/万人", "met"],
    [2, "1—2台/万人", "met"],
    [1.5, "1—2台/万人", "met"],
    [0.99, "1—2台/万人", "unmet"],
    [2.01, "1—2台/万人", "unmet"],
    [100, "≤100名", "met"],
    [101, "≤100名", "unmet"],
    [0, "≥1次/年", "unmet"],
    [1, "≥1次/年", "met"],
  ],
  "左右 by direction and tolerance": [
    [0.47, "提高到45%左右", "met"],
    [0.9, "提高到45%左右", "met"],
    [0.4275, "提高到45%左右", "met"],
    [0.4274, "提高到45%左右", "unmet"],
    [0.1, "25%左右(下降)", "met"],
    [0.2625, "25%左右(下降)", "met"],
    [0.2626, "25%左右(下降)", "unmet"],
    [0.7125, "75%左右(稳定)", "met"],
    [0.7875, "75%左右(稳定)", "met"],
    [0.79, "75%左右(稳定)", "unmet"],
    [0.71, "75%左右(稳定)", "unmet"],
    [0.44, "45%左右(提高)", "unmet", null, { tolerance: 0 }],
    [0.45, "45%左右(提高)", "met", null, { tolerance: 0 }],
    [0.41, "45%左右(提高)", "met", null, { tolerance: 0.1 }],
    [29, "30家左右", "met"],
    [28, "30家左右", "unmet"],
  ],
  "percent: a share, a percentage, or a question": [
    [42, "≥40%", "unitMismatch", "percent"],
    ["42", "≥40%", "unitMismatch", "percent"],
    [1, "≥40%", "met"],
    [1.0, "≥100%", "met"],
    [0.9, "≥90%", "met"],
    ["0.42", "≥40%", "met"],
    ["42%", "≥40%", "met"],
    ["４２％", "≥40%", "met"],
    ["39.9 %", "≥40%", "unmet"],
    [1.5, "≥40%", "unitMismatch", "percent"],
    [-0.03, "≥2%", "unmet"],
    [-0.03, "≥-5%", "met"],
    ["-3%", "≤2%", "met"],
    [-42, "≥40%", "unitMismatch", "percent"],
    [1.05, "≥100%", "met"],
    [2, "≥100%", "unitMismatch", "percent"],
    [100, "≥100%", "unitMismatch", "percent"],
    [1.6, "≥150%", "met"],
    [0.5, "≥2%", "unitMismatch", "percent"],
    [0.03, "≥2%", "met"],
    [0, "≥0.5%", "unmet"],
    [0, "≥0%", "met"],
    ["四成", "≥40%", "met"],
    ["百分之四十二", "≥40%", "met"],
    ["1/4", "≥25%", "met"],
    ["2/3", "≥三分之二", "met"],
    [2 / 3, "≥66.67%", "met"],
    [0.666, "≥66.67%", "unmet"],
    ["420‰", "≥40%", "met"],
    ["全覆盖", "≥100%", "met"],
    ["0.4%", "≤5‰", "met"],
    [4.8, "≤5‰", "met"],
    [0.0048, "≤5‰", "unitMismatch", "size"],
    ["3.2%", "≥3个百分点", "met"],
    [3.2, "≥3个百分点", "met"],
    [0.032, "≥3个百分点", "unitMismatch", "size"],
    ["42家", "≥40%", "unitMismatch", "unit"],
    ["3个百分点", "≥40%", "unitMismatch", "unit"],
    ["42%", "≥40家", "unitMismatch", "unit"],
    [0.42, "≥0.4", "met"],
    ["42%", "≥0.4", "met"],
  ],
  "counts, rates, ratios, ranks": [
    ["2.2万", "≥22000户", "met"],
    ["2.2万户", "≥22000户", "met"],
    ["21,999", "≥22000户", "unmet"],
    [2.2, "≥22000户", "unitMismatch", "size"],
    [800, "≥800万元/年", "unitMismatch", "size"],
    [8_500_000, "≥800万元/年", "met", null],
    [3, "≥3万人次", "unitMismatch", "size"],
    [0.85, "≤0.8千克", "unmet", null],
    ["850克", "≤0.8千克", "unmet", null],
    [60, "≥50万千瓦", "unitMismatch", "size"],
    ["30个", "≥30家", "met"],
    ["30人", "≥30家", "unitMismatch", "unit"],
    ["30名", "≥30人", "met"],
    ["4.6个", "≥4.6个/千人", "met"],
    ["4.6个/千人", "≥4.6个/千人", "met"],
    ["4.6个/万人", "≥4.6个/千人", "unmet"],
    [4.5, "≥4.6个/千人", "unmet"],
    ["1:1.6", "≥1:1.6", "met"],
    ["1：1.7", "≥1:1.6", "met"],
    ["1∶1.5", "≥1:1.6", "unmet"],
    [1.6, "≥1:1.6", "met"],
    ["第87名", "≤100名", "met"],
    ["87", "前100名", "met"],
    ["120名", "百强", "unmet"],
    ["全国第9", "全国前10名", "met"],
    ["46个/万人", "≥4.6个/千人", "met"],
    ["18.2/10万", "≤1.8/万", "unmet"],
    ["0.5小时", "≤30分钟", "met"],
    ["3公里", "≥3000米", "met"],
    ["3000亩", "≥200公顷", "met"],
    ["15天", "≤15个工作日", "unitMismatch", "unit"],
    ["4:1", "不低于3:1", "met"],
    ["2:1", "不低于3:1", "unmet"],
    ["70%", "≥70", "unitMismatch", "unit"],
    [3.5, "≥3.5亿元", "unitMismatch", "size"],
    ["3.5亿元", "≥3.5亿元", "met"],
    [300_000_000, "≥3.5亿元", "unmet"],
    [1, "零事故", "unmet"],
    [0, "零事故", "met"],
    [0.6, "零点五个百分点", "met"],
    [0, "零距离服务", "manual", "requirement"],
    [3, "0起", "unmet"],
  ],
  grades: [
    ["三级甲等", "≥三级甲等", "met"],
    ["三甲", "三级甲等", "met"],
    ["三级特等", "≥三级甲等", "met"],
    ["三级乙等", "≥三级甲等", "unmet"],
    ["二级甲等", "≥三级甲等", "unmet"],
    ["三级", "≥三级甲等", "manual", "rank"],
    [3, "≥三级甲等", "manual", "rank"],
    [2, "≥三级甲等", "unmet"],
    ["三级乙等", "≥3级", "met"],
    ["二级甲等", "≥3级", "unmet"],
    [5, "≥5级", "met"],
    ["五级", "≥5级", "met"],
    ["四级", "≥5级", "unmet"],
    ["优秀", "≥良好", "met"],
    ["合格", "≥良好", "unmet"],
    ["三级", "≥良好", "unitMismatch", "scale"],
    ["三级", "≥30%", "unitMismatch", "unit"],
    ["30%", "≥3级", "unitMismatch", "unit"],
    [2.5, "≥3级", "unitMismatch", "whole"],
    ["一等奖", "二等奖以上", "met"],
    ["三等奖", "二等奖以上", "unmet"],
    ["Ⅱ类", "不低于Ⅲ类", "met"],
    ["IV类", "达到或优于Ⅲ类", "unmet"],
    ["劣Ⅴ类", "Ⅴ类以上", "unmet"],
    ["五星级", "4星级以上", "met"],
    ["4A级", "≥3级", "unitMismatch", "scale"],
    ["三级", "3A级以上", "unitMismatch", "scale"],
    [5, "4A级以上", "met"],
    [1, "二等奖以上", "unitMismatch", "scale"],
  ],
  "blank is never zero": [
    [null, "≥0%", "unreported", "blank"],
    [undefined, "≥30%", "unreported", "blank"],
    ["", "≥30%", "unreported", "blank"],
    [" \u3000", "≥30%", "unreported", "blank"],
    ["—", "≥30%", "unreported", "blank"],
    ["待填报", "≥30%", "unreported", "blank"],
    ["", "看不懂的要求", "unreported", "blank"],
    [0, "≥0%", "met"],
  ],
  "what needs a person": [
    ["已完成", "≥30家", "manual", "value"],
    [true, "≥30家", "manual", "value"],
    [Number.NaN, "≥30家", "manual", "value"],
    [Number.POSITIVE_INFINITY, "≥30家", "manual", "value"],
    [{}, "≥30家", "manual", "value"],
    [30, "加强基层建设", "manual", "requirement"],
    [30, "", "manual", "requirement"],
    ["约30家", "≥30家", "manual", "approximate"],
    ["约40家", "≥30家", "met"],
    ["20余家", "≥30家", "unmet"],
    ["30家左右", "≥30家", "manual", "approximate"],
    ["30家以上", "≥30家", "met"],
    ["超过30家", "≥40家", "manual", "approximate"],
    ["不到30家", "≥40家", "unmet"],
    ["已完成30家", "≥30家", "met"],
    ["已实现全覆盖", "≥100%", "met"],
    ["2025-06-30", "2025年底前完成", "manual", "deadline"],
    [31, "2025年12月31日前", "manual", "deadline"],
  ],
  "clauses that name their indicator": [
    [0.89, "县域内就诊率达到90%以上", "unmet"],
    ["Ⅱ类", "水质优于Ⅲ类", "met"],
    ["Ⅲ类", "水质优于Ⅲ类", "unmet"],
    ["46张/万人", "每千人口床位达到4.6张", "met"],
    ["2.9人/千人", "每千常住人口执业医师数不少于3人", "unmet"],
    ["55%", "每万人口中签约居民占比达到50%", "met"],
    [4.6, "每千人口婴幼儿托位数达到4.6个以上", "met"],
    [0.72, "到2025年，65岁及以上老年人健康管理率达到72%以上", "met"],
    ["1:1.3", "医护比不低于1:1.25", "met"],
    ["18/10万", "孕产妇死亡率下降到18/10万以下", "met"],
    [28, "PM2.5年均浓度控制在30微克/立方米以内", "met"],
    [0.95, "二级以上医院全覆盖", "unmet"],
    [0.055, "居民人均可支配收入增速高于全省平均水平", "met", null, { baseline: 0.05 }],
    [0.9, "A比例达到90%、B比例达到80%", "manual", "requirement"],
    [5, "能耗较上年的水平再压一压，不低于5", "manual", "requirement"],
    [95, "单位能耗年均下降5%", "manual", "requirement", { baseline: 100 }],
    [0.9, "培训30万人，合格率达到90%", "manual", "requirement"],
    [900, "每年新增岗位1000个", "manual", "requirement"],
  ],
  relative: [
    [0.05, "低于居民人均可支配收入增幅", "manual", "baseline"],
    [0.05, "低于居民人均可支配收入增幅", "met", null, { baseline: 0.06 }],
    [0.07, "低于居民人均可支配收入增幅", "unmet", null, { baseline: 0.06 }],
    ["5%", "低于居民人均可支配收入增幅", "met", null, { baseline: "6%" }],
    ["5%", "低于居民人均可支配收入增幅", "met", null, { baseline: 0.06 }],
    ["5%", "低于居民人均可支配收入增幅", "unitMismatch", "percent", { baseline: 6 }],
    [0.06, "低于居民人均可支配收入增幅", "unmet", null, { baseline: 0.06 }],
    [0.06, "不高于居民人均可支配收入增幅", "met", null, { baseline: 0.06 }],
    [100, "不低于上年", "met", null, { baseline: 100 }],
    [99, "不低于上年", "unmet", null, { baseline: 100 }],
    [200, "比2020年翻一番", "met", null, { baseline: 100 }],
    [199, "增长1倍", "unmet", null, { baseline: 100 }],
    [50, "减半", "met", null, { baseline: 100 }],
    [80, "高于全国平均", "met", null, { baseline: 78.5 }],
    [80, "对照国家标准", "manual", "side", { baseline: 78 }],
    [95, "比2020年下降5%", "met", null, { baseline: 100 }],
    [95.1, "比2020年下降5%", "unmet", null, { baseline: 100 }],
    [95, "比2020年下降5%", "manual", "baseline"],
    [95, "比2020年下降5%", "manual", "baseline", { baseline: null }],
    [95, "比2020年下降5%", "manual", "baseline", { baseline: "不详" }],
    [0.42, "比2023年下降3个百分点", "met", null, { baseline: 0.45 }],
    ["42.1%", "比2023年下降3个百分点", "unmet", null, { baseline: "45%" }],
    [0.42, "比2023年下降3个百分点", "unitMismatch", "percent", { baseline: 45 }],
    [0.48, "比2023年提高3个百分点", "met", null, { baseline: 0.45 }],
    [300, "比上年增加200张", "met", null, { baseline: 100 }],
    [299, "比上年增加200张", "unmet", null, { baseline: 100 }],
    [96, "与2020年持平", "met", null, { baseline: 100 }],
    [94, "与2020年持平", "unmet", null, { baseline: 100 }],
    [-90, "比2020年提高10%", "met", null, { baseline: -100 }],
    ["", "比2020年下降5%", "unreported", "blank", { baseline: 100 }],
  ],
  "decimals are those on paper": [
    [0.1 + 0.2, "≤0.3", "met"],
    [0.1 + 0.2, "≥0.3", "met"],
    [0.07, "≥7%", "met"],
    [0.07, "≤7%", "met"],
    [0.29, "≥29%", "met"],
    [0.57, "≤57%", "met"],
    [1.1 + 2.2, "<3.3", "unmet"],
  ],
};

describe.each(Object.entries(rows))("%s", (_, list) => {
  const full = list.map((row) => [row[0], row[1], row[2], row[3] ?? null, row[4] ?? {}] as const);
  test.each(full)("%p %s → %s %s %j", (value, requirement, verdict, reason, options) => {
    const found = check(value, requirement, options);
    expect([found.verdict, found.reason]).toEqual([verdict, reason]);
  });
});

test("the rule that was used is named", () => {
  expect(check(0.42, "≥40%")).toMatchObject({
    rule: "at_least",
    value: 42,
    bounds: { low: 40, lowInclusive: true },
  });
  expect(check("三甲", "≥三级甲等").rule).toBe("grade");
  expect(check(3, "无").rule).toBe("none");
});

test("a requirement and its text give the same", () => {
  const requirement = parseRequirement("45%左右(提高)");
  expect(requirement && check(0.44, requirement)).toEqual(check(0.44, "45%左右(提高)"));
});

const hundredth = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
const signs = {
  "≥": (v: number, t: number) => v >= t,
  ">": (v: number, t: number) => v > t,
  "≤": (v: number, t: number) => v <= t,
  "<": (v: number, t: number) => v < t,
};

test("on paper decimals, a comparison is what its sign says", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(signs) as (keyof typeof signs)[])),
      hundredth,
      hundredth,
      (sign, v, t) => {
        expect(check(v, `${sign}${t}吨`).verdict).toBe(signs[sign](v, t) ? "met" : "unmet");
      },
    ),
  );
});

test("shares against percents agree with hundredths against hundredths", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 500, max: 10_000 }), (v, t) => {
      expect(check(v / 10_000, `≥${t / 100}%`).verdict).toBe(v >= t ? "met" : "unmet");
      expect(check(`${v / 100}%`, `≤${t / 100}%`).verdict).toBe(v <= t ? "met" : "unmet");
    }),
  );
});

test("more tolerance never turns met into unmet", () => {
  const tolerance = fc.integer({ min: 0, max: 50 }).map((n) => n / 100);
  fc.assert(
    fc.property(
      hundredth,
      hundredth,
      tolerance,
      tolerance,
      fc.constantFrom("", "(提高)", "(下降)", "(稳定)"),
      (v, t, a, b, way) => {
        const at = (tolerance: number) => check(v, `${t}吨左右${way}`, { tolerance }).verdict;
        if (at(Math.min(a, b)) === "met") expect(at(Math.max(a, b))).toBe("met");
      },
    ),
  );
});

test("anything at all gets a verdict", () => {
  fc.assert(
    fc.property(fc.anything(), fc.string({ unit: "binary" }), fc.anything(), (value, text, baseline) => {
      expect(check(value, text, { baseline }).verdict).toMatch(
        /^(met|unmet|unreported|manual|unitMismatch)$/,
      );
      check(value, "比2020年下降5%", { baseline });
    }),
  );
});

test.each([
  ["≥30%", { low: 30, lowInclusive: true, high: null, highInclusive: true }],
  [">30%", { low: 30, lowInclusive: false, high: null, highInclusive: true }],
  ["<30%", { low: null, lowInclusive: true, high: 30, highInclusive: false }],
  ["1—2台", { low: 1, lowInclusive: true, high: 2, highInclusive: true }],
  ["40%左右", { low: 38, lowInclusive: true, high: 42, highInclusive: true }],
  ["40%左右(下降)", { low: null, lowInclusive: true, high: 42, highInclusive: true }],
  ["≥三级甲等", { low: 3.3, lowInclusive: true, high: null, highInclusive: true }],
  ["比2020年下降5%", null],
])("bounds of %s", (text, wanted) => {
  const requirement = parseRequirement(text);
  expect(requirement && bounds(requirement)).toEqual(wanted);
});
