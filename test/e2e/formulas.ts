import type { Page } from "playwright-core";
import { type PlacedFormula, placedFormulas, typedCells } from "../functions/table";

const places = placedFormulas("表一");

const cells = typedCells.map(([address, typed]) => {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65, typed };
});

/** Types the table of formulas into two new sheets of the workbench; what its cells show in the end, with the messages beside errors. */
export async function formulasInWorkbench(
  page: Page,
): Promise<{ found: unknown[]; expected: PlacedFormula[] }> {
  const found = await page.evaluate(
    async ({ cells, places }) => {
      const { host } = window.workbench;
      await host.change((workbook) => {
        const [given, asked] = [workbook.addSheet("表一"), workbook.addSheet("公式")];
        for (const { row, column, typed } of cells) given.enter(row, column, typed);
        for (const { at, formula } of places) asked.enter(at, 0, formula);
        const all = { row: 0, column: 0, rowCount: 2000, columnCount: 26 };
        for (const sheet of [given, asked]) workbook.touched(sheet.range(all));
      });
      await host.calculated();
      const sheet = host.workbook.sheets.find(({ name }) => name === "公式");
      return places.map(({ at, shows, message, ...place }) => ({
        ...place,
        at,
        shows: sheet
          ?.range({ row: at, column: 0, rowCount: shows.length, columnCount: shows[0]?.length ?? 1 })
          .values(),
        ...(message !== undefined && { message: sheet ? host.errorMessage(sheet, at, 0) : "" }),
      }));
    },
    { cells, places },
  );
  return { found, expected: places };
}
