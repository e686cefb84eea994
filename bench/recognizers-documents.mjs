/** Each document given whole, the shortest two of the five: all of them would take a minute. */
import { measure, report } from "./measure.mjs";
import { recognize } from "./recognizers.mjs";
import { charactersIn, seeds } from "./seeds.mjs";

const shortest = seeds.toSorted((a, b) => a.length - b.length).slice(0, 2);
const times = measure(() => shortest.map(recognize), { warmUp: 1, runs: 3, seconds: 8 });
report({ characters: charactersIn(shortest), ...times });
