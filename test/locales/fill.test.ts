import { fill } from "../../src/locales/fill";

test.each([
  ["{count:row is|rows are} shown", { count: 1 }, "1 row is shown"],
  ["{count:row is|rows are} shown", { count: 0 }, "0 rows are shown"],
  ["{count:row|rows}", { count: "1" }, "1 row"],
  ["{a} and {b}", { a: "甲" }, "甲 and {b}"],
  ["{count:row|rows}", {}, "{count:row|rows}"],
  ["pages {pages:, } are pictures", { pages: "2、5、9" }, "pages 2, 5, 9 are pictures"],
])("%s with %j is %s", (text, values, filled) => expect(fill(text, values)).toBe(filled));
