import fc from "fast-check";
import { formatRequirement, parseRequirement } from "../../src/check";
import type { Comparison, Direction, Requirement } from "../../src/policy/requirement";

const make = (parts: Partial<Requirement>): Requirement => ({
  comparison: "at_least",
  value: null,
  high: null,
  unit: null,
  direction: null,
  grade: null,
  reference: null,
  ...parts,
});

const cases: [text: string, parts: Partial<Requirement>][] = [
  ["≥30%", { value: 30, unit: "%" }],
  [">95%", { comparison: "more_than", value: 95, unit: "%" }],
  ["≤9%", { comparison: "at_most", value: 9, unit: "%" }],
  ["<5%", { comparison: "less_than", value: 5, unit: "%" }],
  ["45%左右(提高)", { comparison: "about", value: 45, unit: "%", direction: "up" }],
  ["75%左右(稳定)", { comparison: "about", value: 75, unit: "%", direction: "steady" }],
  ["45%左右", { comparison: "about", value: 45, unit: "%" }],
  ["1—2台/万人", { comparison: "between", value: 1, high: 2, unit: "台/万人" }],
  ["-5—-1%", { comparison: "between", value: -5, high: -1, unit: "%" }],
  ["1:1.5—1:2", { comparison: "between", value: 1.5, high: 2, unit: "1:n" }],
  ["≥三级甲等", { value: 3, unit: "级", grade: "三级甲等" }],
  ["≥5级", { value: 5, unit: "级" }],
  ["≥4.6个/千人", { value: 4.6, unit: "个/千人" }],
  ["≥1辆/3万人", { value: 1, unit: "辆/3万人" }],
  ["≥1家/县", { value: 1, unit: "家/县" }],
  ["≥2.2万户", { value: 22000, unit: "户" }],
  ["≥500万元", { value: 5_000_000, unit: "元" }],
  ["≥1.35亿斤", { value: 135_000_000, unit: "斤" }],
  ["≥12345户", { value: 12_345, unit: "户" }],
  ["≥123.4567万元", { value: 1_234_567, unit: "元" }],
  ["500—800万元", { comparison: "between", value: 5_000_000, high: 8_000_000, unit: "元" }],
  ["500—8000000元", { comparison: "between", value: 500, high: 8_000_000, unit: "元" }],
  ["≥三级", { value: 3, unit: "级", grade: "三级" }],
  ["≥1次/年", { value: 1, unit: "次/年" }],
  ["≥1次/5年", { value: 1, unit: "次/5年" }],
  ["≤100名", { comparison: "at_most", value: 100, unit: "名" }],
  ["≥1:1.6", { value: 1.6, unit: "1:n" }],
  ["≥3个百分点", { value: 3, unit: "个百分点" }],
  ["≤25%(下降)", { comparison: "at_most", value: 25, unit: "%", direction: "down" }],
  ["≥0.0000001", { value: 1e-7 }],
  ["≥1000000000000000000000000", { value: 1e24 }],
  [
    "低于居民人均可支配收入增幅",
    { comparison: "relative", direction: "down", reference: "居民人均可支配收入增幅" },
  ],
  ["高于全国平均", { comparison: "relative", direction: "up", reference: "全国平均" }],
  ["与2020年持平", { comparison: "relative", direction: "steady", reference: "2020年" }],
  ["对照高收入国家（地区）水平", { comparison: "relative", reference: "高收入国家（地区）水平" }],
  ["比2020年下降5%", { comparison: "relative", value: 5, unit: "%", direction: "down", reference: "2020年" }],
  ["下降5%", { comparison: "relative", value: 5, unit: "%", direction: "down" }],
  ["比上年提高2", { comparison: "relative", value: 2, direction: "up", reference: "上年" }],
  [
    "比上年相差2个百分点以内",
    { comparison: "relative", value: 2, unit: "个百分点", direction: "steady", reference: "上年" },
  ],
  ["同比下降5%", { comparison: "relative", value: 5, unit: "%", direction: "down", reference: "同比" }],
  ["比上年增长8%", { comparison: "relative", value: 8, unit: "%", direction: "up", reference: "上年" }],
  [
    "高于全国平均水平2个百分点",
    { comparison: "relative", value: 2, unit: "个百分点", direction: "up", reference: "全国平均水平" },
  ],
  ["为2020年的90%", { comparison: "relative", value: 90, unit: "%", reference: "2020年" }],
  ["≥5〔万元〕", { value: 5, unit: "万元" }],
  ["≥3级以上".replace("级以上", "〔级以上〕"), { value: 3, unit: "级以上" }],
  ["≥国家推荐标准(3级)", { value: 3, unit: "级", grade: "国家推荐标准" }],
  ["≥【国家推荐标准】", { grade: "国家推荐标准" }],
  ["对照(下降)『第2轮』", { comparison: "relative", direction: "down", reference: "第2轮" }],
];

test.each(cases)("%s is printed and read back", (text, parts) => {
  expect(formatRequirement(make(parts))).toBe(text);
  expect(parseRequirement(text)).toEqual(make(parts));
});

const WORDS =
  "家 个 % ‰ 个百分点 台/万人 个/千人 次/年 次/5年 辆/3万人 级 名 1:n 万元 亿 年 以上 /10万 百 分之一 m2 kWh 立方米 (套) 左右 3".split(
    " ",
  );
const NAMES =
  "三级甲等 二甲 三级 国家一级 2020年 全国平均 高收入国家（地区）水平 5% 上年的 持平 第2轮 以上 提高5% 一半 十家 比上年 左右(提高) 不低于 A".split(
    " ",
  );

const free = fc
  .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
  .filter((text) => !/[〔〕【】『』\r\n]/u.test(text));
const unit = fc.option(fc.oneof(fc.constantFrom(...WORDS), free), { nil: null });
const name = fc.oneof(fc.constantFrom(...NAMES), free);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 3_000_000 }),
  fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100),
  fc.double({ noNaN: true, min: -1e21, max: 1e21 }).map((n) => (Math.abs(n) < 1e-20 ? 0 : n)),
);
const direction = fc.option(fc.constantFrom<Direction>("up", "down", "steady"), { nil: null });

const plain = fc
  .record({
    comparison: fc.constantFrom<Comparison>("at_least", "more_than", "at_most", "less_than", "about"),
    value: number,
    unit,
    direction,
    grade: fc.option(name, { nil: null }),
  })
  .map(make);
const between = fc
  .record({ ends: fc.tuple(number, number), unit, direction })
  .map(({ ends: [a, b], unit, direction }) =>
    make({ comparison: "between", value: Math.min(a, b), high: Math.max(a, b), unit, direction }),
  );
const relative = fc
  .record({
    value: fc.option(number, { nil: null }),
    unit,
    direction,
    reference: fc.option(name, { nil: null }),
  })
  .filter(({ value, reference }) => value !== null || reference !== null)
  .map(({ value, unit, ...rest }) =>
    make({ comparison: "relative", value, unit: value === null ? null : unit, ...rest }),
  );

test("any requirement survives being printed and read", () => {
  fc.assert(
    fc.property(fc.oneof(plain, between, relative), (requirement) => {
      expect(parseRequirement(formatRequirement(requirement))).toEqual(requirement);
    }),
    { numRuns: 3000 },
  );
});

test("what was read from any text is printed and read back the same", () => {
  const piece = fc.constantFrom(
    ...WORDS,
    ...NAMES,
    "≥",
    "30",
    "不低于",
    "控制在",
    "每年",
    "—",
    "比",
    "下降",
    " ",
    "（",
    "百分之",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const found = parseRequirement(pieces.join(""));
      if (found) expect(parseRequirement(formatRequirement(found))).toEqual(found);
    }),
    { numRuns: 3000 },
  );
});

test("any string at all is read without throwing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      parseRequirement(text);
    }),
  );
});

test("the answer cannot be changed by a caller", () => {
  expect(Object.isFrozen(parseRequirement("≥30%"))).toBe(true);
});
