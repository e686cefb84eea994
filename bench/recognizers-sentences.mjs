/** Only the sentences with a digit are given, one by one; the speed counts the documents' characters, those left out too. */
import { measure, report } from "./measure.mjs";
import { recognize } from "./recognizers.mjs";
import { charactersIn, seeds } from "./seeds.mjs";

const sentences = seeds.flatMap((text) =>
  text.split(/(?<=[。；\n])/).filter((sentence) => /\d/.test(sentence)),
);
const times = measure(() => sentences.map(recognize), { warmUp: 1, runs: 5, seconds: 12 });
report({ characters: charactersIn(seeds), ...times });
