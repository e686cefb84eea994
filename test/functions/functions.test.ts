import { share } from "../../src/functions/functions";

class CellError extends Error {}
Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: "#VALUE!" } } });

/** Excel's number for a day, in the 1900 system: 45292 is 2024-01-01. */
const newYear2024 = 45_292;

test.each([
  ["the first day", 0, 1 / 366],
  ["half a leap year", 182, 0.5],
  ["the last day", 365, 1],
  ["the day after", 366, 1],
  ["the day before", -1, 0],
  ["a time of day", 182.75, 0.5],
])("序时进度 on %s", (_, day, expected) => {
  expect(share(newYear2024, newYear2024 + 365, newYear2024 + day)).toBeCloseTo(expected, 12);
});

test.each([
  ["an empty cell", 0],
  ["no date at all", Number.NaN],
  ["a date beyond the calendar", 1e15],
])("序时进度 of %s is #VALUE!", (_, start) => {
  expect(() => share(start, newYear2024, newYear2024)).toThrow(CellError);
});
