import fc from "fast-check";
import { buildReport, reportBook } from "../../src/report";
import { state, task } from "./states";

const many = (count: number) =>
  state({
    tasks: Array.from({ length: count }, (_, at) =>
      task(`d1-${at}`, {
        title: `第${at}项${"工作".repeat(at % 17)}`,
        leads: [`市第${at % 23}局`],
        problems: at % 5 === 0 ? "经费没有落实。\n".repeat(at % 9) : null,
        progress: (at % 11) / 10,
      }),
    ),
  });

test("printed pages: none higher than the paper, each table's head on every page of it, no head at a page's end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 160 }), (count) => {
      const [sheet] = reportBook(buildReport(many(count))).sheets;
      if (!sheet) throw new Error("no sheet");
      const last = sheet.print.area?.lastRow ?? 0;
      const begins = [1, ...(sheet.print.breaks ?? []), last + 1];
      const first = new Map(sheet.cells.filter(({ column }) => column === 1).map((cell) => [cell.row, cell]));
      for (const [at, begin] of begins.slice(0, -1).entries()) {
        const end = begins[at + 1] ?? begin;
        const rows = Array.from({ length: end - begin }, (_, n) => begin + n);
        expect(rows.reduce((sum, row) => sum + (sheet.heights[row] ?? 0), 0)).toBeLessThanOrEqual(765);
        if (begin > 1) expect(first.get(begin)?.style).toMatch(/header|caption|heading/);
        const shown = rows.filter((row) => first.get(row)?.value);
        expect(first.get(shown.at(-1) ?? 0)?.style).not.toMatch(/header|caption|heading|subgroup/);
      }
    }),
    { numRuns: 40 },
  );
});
