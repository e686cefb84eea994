import { largest, recordOf, smallest } from "../../src/lists";

test("extremes of lists longer than a call takes arguments", () => {
  const long = Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_007);
  const sorted = [...long].sort((a, b) => a - b);
  expect(largest(long, (n) => n)).toBe(sorted.at(-1));
  expect(smallest(long, (n) => n)).toBe(sorted[0]);
  expect([largest([], Number, 1), smallest([], Number, 1), largest([3], (n) => n, 5)]).toEqual([1, 1, 5]);
});

test("a record has a value for each key", () => {
  expect(recordOf(["甲", "乙"], (key) => key + key)).toEqual({ 甲: "甲甲", 乙: "乙乙" });
});
