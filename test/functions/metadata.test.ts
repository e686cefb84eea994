import { help } from "../../src/functions/help";
import metadata from "../../src/functions/metadata";
import { functions } from "../../src/functions/table";

const { functions: entries } = metadata;

/** Excel's own functions whose names ours must not be, the namespace left aside: in some dialogs it is not shown. */
const BUILT_IN =
  `ABS AND AVERAGE CELL CHAR CHOOSE CODE COUNT DATE DATEVALUE DAY DAYS EDATE EOMONTH ERROR EXACT FILTER FIND FIXED
 FORECAST FREQUENCY GROWTH IF INDEX INDIRECT INFO INT LEFT LEN LET LOOKUP MATCH MAX MID MIN MOD MONTH NOT NOW OFFSET OR PERCENTILE RANK
 RATE REPLACE RIGHT ROUND ROW ROWS SEARCH SEQUENCE SORT SUM TEXT TODAY TREND TRIM TYPE UNIQUE VALUE WEEKDAY XLOOKUP YEAR`
    .trim()
    .split(/\s+/);

/** Looks like an address: A1 up to XFD1048576, R1C1. */
const ADDRESS = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;

test("ids are what Excel accepts, and each stands once", () => {
  for (const { id, name } of entries) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,63}$/);
    expect(id).not.toMatch(ADDRESS);
    expect(name).toBe(id);
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test("only RATE shares its name with a function of Excel, which the namespace tells apart", () => {
  expect(entries.map(({ id }) => id).filter((id) => BUILT_IN.includes(id))).toEqual(["RATE"]);
});

test("descriptions are there, within Excel's limits, in both languages", () => {
  for (const { description, parameters } of entries) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text).toMatch(/\p{Script=Han}.* [A-Z0-9].*[a-z]/u);
      expect(text.length).toBeLessThanOrEqual(128);
    }
    for (const { name } of parameters) expect(name).toMatch(/^[a-z][A-Za-z0-9]{1,63}$/);
  }
});

test("parameters that may be left out come last", () => {
  for (const { id, parameters } of entries) {
    const first = parameters.findIndex(({ optional }) => optional);
    const rest = first < 0 ? [] : parameters.slice(first);
    expect({ id, required: rest.filter(({ optional }) => !optional) }).toEqual({ id, required: [] });
  }
});

test("no function is volatile, streaming or asks for addresses; errors in ranges reach the functions", () => {
  expect(entries.filter((entry) => "options" in entry)).toEqual([]);
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

test("help is complete: a text for every function and parameter, none left over", () => {
  for (const table of [help.chinese, help.english]) {
    expect(Object.keys(table).sort()).toEqual(functions.map(({ id }) => id).sort());
    for (const { id, parameters } of functions) {
      expect(Object.keys(table[id]?.parameters ?? {}).sort()).toEqual(
        parameters.map(({ name }) => name).sort(),
      );
    }
  }
});
