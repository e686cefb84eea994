import { buildReport } from "../../../src/report";
import { reportHtml, reportPlain } from "../../../src/taskpane/report/formatted";
import { state, target, task } from "../../report/states";

const report = buildReport(
  state({
    tasks: [
      task("d1-1", { title: "完善“一老一小”<服务>&保障", status: "finished", progress: 1 }),
      task("d1-2", { document: "就业办法", due: "2024-03-31", problems: "缺人。\n缺钱。" }),
    ],
    targets: [target("d1-t1", { actual: 0.42 })],
  }),
);

test("pasted into Word: headings in their fonts, tables whole, nothing of the ledger taken for markup", () => {
  const html = reportHtml(report);
  expect(html).toMatch(/<p style="[^"]*黑体[^"]*">一、总体情况<\/p>/);
  expect(html).toMatch(/<p style="[^"]*楷体_GB2312[^"]*">（一）任务进展情况<\/p>/);
  expect(html).toContain("&lt;服务&gt;&amp;保障");
  expect(html).not.toContain("<服务>");
  const tables = html.match(/<table.*?<\/table>/gs) ?? [];
  expect(tables).toHaveLength(report.breakdowns.length + report.lists.length);
  for (const table of tables) {
    const widths = (table.match(/<tr>.*?<\/tr>/gs) ?? []).map((row) =>
      [...row.matchAll(/<t[dh](?: colspan="(\d+)")?/g)].reduce((sum, [, span]) => sum + Number(span ?? 1), 0),
    );
    expect(new Set(widths).size).toBe(1);
  }
});

test("as plain text: every sentence and every table, cells apart by tabs", () => {
  const plain = reportPlain(report);
  for (const { heading } of report.sections) expect(plain).toContain(heading);
  for (const { title, columns } of [...report.breakdowns, ...report.lists]) {
    expect(plain).toContain(title);
    expect(plain).toContain(columns.map(({ label }) => label).join("\t"));
  }
  expect(plain).toContain("<服务>&保障");
});
