import { builtIn } from "../../src/catalogue";
test("x", () => { process.stdout.write(builtIn.targets.map(t => `${t.document.slice(0,6)}|${t.indicator}|${t.subject ?? ""}|${t.requirement}|${t.due}`).join("\n")+"\n"); });
