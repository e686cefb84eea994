/** 20 MB as one text, and the memory that takes: the whole reading is kept. */
import { measure, report } from "./measure.mjs";
import { readPolicy } from "./reader.mjs";
import { repeated } from "./seeds.mjs";

const text = repeated(20).join("");
const before = process.memoryUsage().rss;
let reading;
const times = measure(
  () => {
    reading = undefined;
    reading = readPolicy(text);
  },
  { warmUp: 0, runs: 3, seconds: 8 },
);
const { heapUsed } = process.memoryUsage();
report({
  characters: text.length,
  ...times,
  items: reading.items.length,
  rssBefore: before,
  rssPeak: process.resourceUsage().maxRSS * 1024,
  heapAfter: heapUsed,
});
