import { compare } from "../../src/check/indicators/compare";
import { readNames } from "../../src/check/indicators/name";
test("x", () => { const ps = (process.env.P ?? "").split(";").map((x) => x.split(","));
for (const [a="", b=""] of ps) process.stdout.write(JSON.stringify([readNames(a), readNames(b)], (_, v) => v instanceof Map ? [...v].map(([k, s]) => [k, [...s]]) : v) + "\n" + JSON.stringify(compare(readNames(a), readNames(b))) + "\n"); });
