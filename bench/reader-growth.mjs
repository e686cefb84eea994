/** How the time for one text grows with its length. */
import { measure, report } from "./measure.mjs";
import { readPolicy } from "./reader.mjs";
import { repeated, seeds } from "./seeds.mjs";

for (let run = 0; run < 20; run++) seeds.map((text) => readPolicy(text));
const sizes = [1, 2, 5, 10, 20].map((megabytes) => {
  const text = repeated(megabytes).join("");
  return {
    megabytes,
    characters: text.length,
    ...measure(() => readPolicy(text), { warmUp: 1, runs: 8, seconds: 3 }),
  };
});
report({ sizes });
