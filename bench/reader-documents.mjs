/** 20 MB as a pile of documents, read one after the other; what was read is counted and let go. */
import { measure, report } from "./measure.mjs";
import { readPolicy } from "./reader.mjs";
import { charactersIn, repeated, seeds } from "./seeds.mjs";

const texts = repeated(20);
for (let run = 0; run < 10; run++) seeds.map((text) => readPolicy(text));
let items = 0;
const readAll = () => {
  items = 0;
  for (const text of texts) items += readPolicy(text).items.length;
};
report({ characters: charactersIn(texts), ...measure(readAll, { warmUp: 0, runs: 3, seconds: 8 }), items });
