/** chrono-node, simplified Chinese; reads dates alone. */
import { zh } from "chrono-node";
import { measure, report } from "./measure.mjs";
import { charactersIn, seeds } from "./seeds.mjs";

const reference = new Date("2023-06-01T00:00:00Z");
const times = measure(() => seeds.map((text) => zh.hans.parse(text, reference)), {
  warmUp: 100,
  runs: 200,
  seconds: 4,
});
report({ characters: charactersIn(seeds), ...times });
