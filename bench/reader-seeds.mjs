import { measure, report } from "./measure.mjs";
import { readPolicy } from "./reader.mjs";
import { charactersIn, seeds } from "./seeds.mjs";

const readAll = () => seeds.map((text) => readPolicy(text));
report({ characters: charactersIn(seeds), ...measure(readAll, { warmUp: 100, runs: 200, seconds: 4 }) });
