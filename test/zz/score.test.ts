import { readFileSync } from "node:fs";
import { likeness } from "../../src/check";
test("x", () => {
  for (const f of (process.env.F ?? "wider-pairs").split(",")) {
  const p = JSON.parse(readFileSync(`test/check/indicators/${f}.json`, "utf8"));
  const missed = p.same.filter(([a, b]: [string,string]) => likeness(a, b) === 0);
  const wrong = p.different.filter(([a, b]: [string,string]) => likeness(a, b) > 0).map((q: [string,string]) => [...q, likeness(q[0], q[1])]);
  process.stdout.write(f+"\nMISSED\n" + missed.map(String).join("\n") + "\nWRONG\n" + wrong.map(String).join("\n") + "\n");
  }
});
