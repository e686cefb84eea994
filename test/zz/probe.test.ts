import { readFileSync } from "node:fs";
import { functions } from "../../src/functions/table";
import { parseRequirement, formatRequirement } from "../../src/check";
const f = (id: string) => functions.find((x) => x.id === id);
const run = (id: string, ...a: unknown[]) => { try { return f(id)?.call(a); } catch (e) { return "ERR " + String((e as Error).message); } };
test("x", () => {
  const lines = readFileSync("/tmp/probe.txt", "utf8").split("\n").filter(Boolean);
  for (const line of lines) {
    const [v = "", r = "", want = "", base] = line.split("|").map((x) => x.trim());
    const value = v; const b = base ?? null;
    const got = run("CHECK", value, r, null, b);
    const p = parseRequirement(r);
    process.stdout.write(`${got === want ? "ok " : "BAD"} ${v} | ${r} | ${got}${got===want?"":" want "+want} | ${run("EXPLAIN", value, r, null, b)} | gap ${run("GAP", value, r, null, b)} rate ${run("RATE", value, r, b, null)} | ${p ? formatRequirement(p) : "null"}\n`);
  }
});
