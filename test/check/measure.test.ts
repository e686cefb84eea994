import fc from "fast-check";
import { check, gap, rate } from "../../src/check";

test.each([
  [0.42, "≥40%", 0],
  [0.38, "≥40%", -2],
  [0.1, "≤9%", 1],
  [0.95, ">95%", 0],
  [20, "≥30家", -10],
  [0.5, "1—2台", -0.5],
  [3, "1—2台", 1],
  [0.4, "提高到45%左右", -2.75],
  ["二级甲等", "≥三级甲等", -1],
  ["一级", "≥三级甲等", -2],
  ["三级乙等", "≥三级甲等", -0.1],
  [4, "≥5级", -1],
  ["1:1.5", "≥1:1.6", -0.1],
  [120, "≤100名", 20],
  [42, "≥40%", null],
  ["", "≥40%", null],
  ["三级", "≥三级甲等", null],
  [96, "比2020年下降5%", null],
])("gap of %p to %s is %p", (value, requirement, wanted) => {
  expect(gap(value, requirement)).toBe(wanted);
});

test("gap of a relative requirement with its baseline", () => {
  expect(gap(96, "比2020年下降5%", { baseline: 100 })).toBe(1);
});

test.each([
  [0.42, "≥40%", undefined, 1.05],
  [0.2, "≥40%", undefined, 0.5],
  [0, "≥40%", undefined, 0],
  [-3, "≥40吨", undefined, 0],
  [0.08, "≤9%", undefined, 1],
  [0.12, "≤9%", undefined, 0.75],
  [0.12, "≤9%", 0.15, 0.5],
  [0.18, "≤9%", 0.15, 0],
  [0.06, "≤9%", 0.15, 1.5],
  [0.35, "≥40%", 0.3, 0.5],
  [0.25, "≥40%", 0.3, 0],
  [0.45, "≥40%", 0.42, 1.125],
  [1, "≤0起", undefined, 0],
  [0, "≤0起", undefined, 1],
  [-3, "≥-5%", undefined, null],
  [-0.03, "≥-5%", undefined, 1],
  [-0.07, "≥-5%", undefined, 0],
  [0.5, "1—2台", undefined, 0.5],
  [1.5, "1—2台", undefined, 1],
  [4, "1—2台", undefined, 0.5],
  [0.02, "0.01—0.01吨", undefined, 0.5],
  [0.54, "提高到45%左右", undefined, 1.2],
  [0.44, "提高到45%左右", undefined, 1],
  ["二甲", "≥三级甲等", undefined, 0],
  ["三甲", "≥三级甲等", undefined, 1],
  [200, "≤100名", undefined, 0.5],
  [97.5, "比2020年下降5%", 100, 0.5],
  [95, "比2020年下降5%", 100, 1],
  [97.5, "比2020年下降5%", undefined, null],
  [72, "高于全国平均", 80, 0.9],
  [30, "≥40吨", "不详", null],
  ["", "≥40%", undefined, null],
])("rate of %p for %s from %p is %p", (value, requirement, baseline, wanted) => {
  expect(rate(value, requirement, baseline)).toBe(wanted);
});

const number = fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 100);
const requirement = fc.oneof(
  fc.tuple(fc.constantFrom("≥", "≤", ">", "<"), number).map(([sign, n]) => `${sign}${n}吨`),
  fc.tuple(number, fc.constantFrom("", "(提高)", "(下降)", "(稳定)")).map(([n, way]) => `${n}吨左右${way}`),
  fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}—${Math.max(a, b)}吨`),
  number.filter((n) => n >= 0).map((n) => `比上年下降${n}%`),
);

test("gap is 0 and rate at least 1 when met; both say less when not", () => {
  fc.assert(
    fc.property(number, requirement, fc.option(number, { nil: undefined }), (value, text, baseline) => {
      const { verdict } = check(value, text, { baseline });
      const [off, share] = [gap(value, text, { baseline }), rate(value, text, baseline)];
      if (verdict === "met") {
        expect(off).toBe(0);
        expect(share).toBeGreaterThanOrEqual(1);
      } else if (verdict === "unmet") {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        if (!/[<>]/.test(text)) expect(off).not.toBe(0);
      } else expect([off, share]).toEqual([null, null]);
    }),
    { numRuns: 2000 },
  );
});
