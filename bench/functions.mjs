/**
 * TZ.CHECK over a column: 20,000 values against the requirements of the five documents, again and again as in a ledger; against
 * requirements that are new each time, so that every one is parsed; and TZ.CHECKALL over the built-in catalogue.
 */
import { built } from "./built.mjs";
import { measure, report } from "./measure.mjs";

const { functions } = await built("./src/functions/table.ts");
/** A function by its id, called with arguments as Excel hands them over. */
const call = (id) => functions.find((each) => each.id === id).call;

const check = call("CHECK");
const requirements = call("TARGETS")([null, null, null, null]).map((row) => row[3]);
const rows = 20_000;
const values = Array.from({ length: rows }, (_, row) => String(((row * 7919) % 1000) / 1000));
const column = values.map((value, row) => [value, requirements[row % requirements.length], "0.05", null]);
const fresh = values.map((value, row) => [
  value,
  `不低于${(row % 9973) / 100 + Math.floor(row / 9973)}%`,
  "0.05",
  null,
]);
const indicators = call("TARGETS")([null, null, null, null]).map((row) => row[1]);

let met = 0;
const checkAll = (calls) => () => {
  for (const given of calls) if (check(given) === "达标") met++;
};
const perSecond = (calls, { median }) => Math.round((calls / median) * 1000);

const repeating = measure(checkAll(column), { warmUp: 20, runs: 50, seconds: 4 });
const parsing = measure(checkAll(fresh), { warmUp: 2, runs: 20, seconds: 4 });
const checkall = call("CHECKALL");
const looking = measure(
  () => {
    for (const indicator of indicators) checkall([indicator, "0.42", null, null, null]);
  },
  { warmUp: 1, runs: 10, seconds: 4 },
);

report({
  rows,
  requirements: new Set(requirements).size,
  met,
  checksPerSecond: perSecond(rows, repeating),
  parsingEachTimePerSecond: perSecond(rows, parsing),
  checkallPerSecond: perSecond(indicators.length, looking),
});
