import fc from "fast-check";
import { failure, inExcel, openExcel, refusedAs, sheetOf } from "./excel";

describe("values", () => {
  test("a block written is read back, with address, types and text", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("B2:C3");
      range.values = [
        ["任务", 1.5],
        [true, ""],
      ];
      range.load("values,address,valueTypes,text,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      expect(range.values).toEqual([
        ["任务", 1.5],
        [true, ""],
      ]);
      expect(range.address).toBe("表一!B2:C3");
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["Boolean", "Empty"],
      ]);
      expect(range.text).toEqual([
        ["任务", "1.5"],
        ["TRUE", ""],
      ]);
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual(
        [1, 1, 2, 2, 4],
      );
    });
  });

  test.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["ragged", [[1, 2], [3]]],
    ["a flat array", [1, 2]],
    [
      "an object for a value",
      [
        [{}, 1],
        [2, 3],
      ],
    ],
  ])("a wrong shape is refused: %s", async (_name, values) => {
    const host = openExcel();
    const refused = await failure(async (context) => {
      sheetOf(context).getRange("A1:B2").values = values as unknown[][];
    });
    expect(refused).toEqual({ code: "InvalidArgument", location: "Range.values" });
    expect(host.workbook.sheets[0]?.used(false)).toBeNull();
  });

  test("null leaves a cell alone, one value fills all", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, "c"]];
      const all = sheetOf(context).getRange("D1:E2");
      Reflect.set(all, "values", 7);
      range.load("values");
      all.load("values");
      await context.sync();
      expect(range.values).toEqual([["a", "c"]]);
      expect(all.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test.each<[string, unknown, string]>([
    ["12", 12, "General"],
    ["12.5%", 0.125, "0.00%"],
    ["1,234", 1234, "#,##0"],
    ["2025-01-02", 45659, "yyyy-mm-dd"],
    ["2025年1月2日", 45659, 'yyyy"年"m"月"d"日"'],
    ["2025年13月", "2025年13月", "General"],
    ["TRUE", true, "General"],
    ["'012", "012", "General"],
    ["2025年底前", "2025年底前", "General"],
    ["—", "—", "General"],
    ["#N/A", "#N/A", "General"],
  ])("a text is read as if typed: %s", async (typed, value, format) => {
    openExcel();
    await inExcel(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.values = [[typed]];
      cell.load("values,numberFormat");
      await context.sync();
      expect(cell.values[0]?.[0]).toEqual(value);
      expect(cell.numberFormat).toEqual([[format]]);
    });
  });

  test("in a text cell everything stays text, formulas too", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["=1+1", "1-2", "007"]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["=1+1", "1-2", "007"]]);
      expect(range.valueTypes).toEqual([["String", "String", "String"]]);
    });
  });

  test("any block of words and numbers is read back as it was written", async () => {
    openExcel();
    const word = fc.stringMatching(/^[\u4e00-\u9fa5a-z]{0,8}$/).filter((s) => !/^(true|false)$/i.test(s));
    const cell = fc.oneof(word, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const block = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(block, fc.nat(500), fc.nat(30), (values, row, column) =>
        inExcel(async (context) => {
          const range = sheetOf(context).getRangeByIndexes(
            row,
            column,
            values.length,
            values[0]?.length ?? 1,
          );
          range.values = values;
          range.load("values");
          await context.sync();
          expect(range.values).toEqual(values.map((r) => r.map((v) => (v === 0 ? 0 : v))));
        }),
      ),
      { numRuns: 40 },
    );
  });

  test("a block of more than 1,500 cells goes in the library's own slices and arrives whole", async () => {
    openExcel();
    const values = Array.from({ length: 900 }, (_, r) => [`r${r}x`, r, r % 2 === 0]);
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1:C900");
      range.values = values;
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  test("whole columns answer null for their cells and refuse to be written", async () => {
    openExcel();
    await inExcel(async (context) => {
      const column = sheetOf(context).getRange("A:B");
      column.load("values,address,isEntireColumn");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe("表一!A:B");
      expect(column.isEntireColumn).toBe(true);
    });
    const code = await refusedAs((context) => {
      sheetOf(context).getRange("A:A").values = [[1]];
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("getting ranges", () => {
  test.each<[string, (r: Excel.Range) => Excel.Range, string]>([
    ["getCell", (r) => r.getCell(1, 1), "C3"],
    ["getCell beyond the range", (r) => r.getCell(5, 0), "B7"],
    ["getRow", (r) => r.getRow(1), "B3:D3"],
    ["getColumn", (r) => r.getColumn(2), "D2:D4"],
    ["getLastCell", (r) => r.getLastCell(), "D4"],
    ["getLastRow", (r) => r.getLastRow(), "B4:D4"],
    ["getLastColumn", (r) => r.getLastColumn(), "D2:D4"],
    ["getEntireRow", (r) => r.getEntireRow(), "2:4"],
    ["getEntireColumn", (r) => r.getEntireColumn(), "B:D"],
    ["getOffsetRange", (r) => r.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (r) => r.getResizedRange(2, -1), "B2:C6"],
    ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 5), "B2:F2"],
    ["getRowsAbove", (r) => r.getRowsAbove(1), "B1:D1"],
    ["getRowsBelow", (r) => r.getRowsBelow(2), "B5:D6"],
    ["getColumnsBefore", (r) => r.getColumnsBefore(1), "A2:A4"],
    ["getColumnsAfter", (r) => r.getColumnsAfter(2), "E2:F4"],
    ["getBoundingRect", (r) => r.getBoundingRect("F9"), "B2:F9"],
    ["getIntersection", (r) => r.getIntersection("C3:Z99"), "C3:D4"],
    ["getRangeEdge", (r) => r.getRangeEdge("Down"), "B4"],
    ["getExtendedRange", (r) => r.getExtendedRange("Right"), "B2:D4"],
    ["getSurroundingRegion", (r) => r.getCell(0, 0).getSurroundingRegion(), "B2:D4"],
    ["getUsedRange", (r) => r.worksheet.getUsedRange(), "B2:D4"],
  ])("%s", async (_name, get, address) => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("B2:D4");
      range.values = Array.from({ length: 3 }, () => [1, 2, 3]);
      const found = get(range);
      found.load("address");
      await context.sync();
      expect(found.address).toBe(`表一!${address}`);
    });
  });

  test.each<[string, (r: Excel.Range) => unknown, string]>([
    ["a row the range has not", (r) => r.getRow(9), "InvalidArgument"],
    ["above the sheet", (r) => r.getOffsetRange(-5, 0), "InvalidArgument"],
    ["no rows left", (r) => r.getResizedRange(-9, 0), "InvalidArgument"],
    ["no common cell", (r) => r.getIntersection("Z9"), "ItemNotFound"],
    ["nothing used", (r) => r.getUsedRange(true), "ItemNotFound"],
    ["no address", (r) => r.worksheet.getRange("A1:B2:C3"), "InvalidArgument"],
    ["a row number of 0", (r) => r.worksheet.getRange("A0"), "InvalidArgument"],
    ["an unknown sheet", (r) => r.worksheet.getRange("无此表!A1"), "ItemNotFound"],
  ])("is refused: %s", async (_name, get, code) => {
    openExcel();
    expect(await refusedAs((context) => get(sheetOf(context).getRange("B2:D4")))).toBe(code);
  });

  test("…OrNullObject answers null objects, on through what hangs on them", async () => {
    openExcel();
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      const used = sheet.getUsedRangeOrNullObject(true);
      const apart = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      const below = used.getRowsBelow(1);
      const none = context.workbook.worksheets
        .getItemOrNullObject("无")
        .getRange("A1")
        .getUsedRangeOrNullObject();
      for (const range of [used, apart, below, none]) range.load("address");
      await context.sync();
      expect([used, apart, below, none].map((r) => r.isNullObject)).toEqual([true, true, true, true]);
    });
  });

  test("a blank sheet's used range is A1; formats alone count unless values only are asked for", async () => {
    openExcel();
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      const blank = sheet.getUsedRange().load("address");
      await context.sync();
      expect(blank.address).toBe("表一!A1");
      sheet.getRange("C3").format.fill.color = "#FF0000";
      const used = sheet.getUsedRange(false).load("address");
      const valued = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(used.address).toBe("表一!C3");
      expect(valued.isNullObject).toBe(true);
    });
  });

  test("a range used across syncs moves with its cells", async () => {
    openExcel();
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      const range = sheet.getRange("A5:B5");
      range.values = [["甲", "乙"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("表一!A7:B7");
      expect(range.values).toEqual([["甲", "乙"]]);
    });
  });

  test("references are given back when the run ends", async () => {
    const host = openExcel();
    await inExcel(async (context) => {
      sheetOf(context).getRange("A1").load("values");
      await context.sync();
      expect(host.workbook.references.size).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.workbook.references.size).toBe(0);
  });

  test("selection", async () => {
    openExcel({ sheets: ["表一", "表二"] });
    await inExcel(async (context) => {
      sheetOf(context, "表二").getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.address, sheet.name]).toEqual(["表二!C3:D4", "表二!C3", "表二"]);
    });
  });
});

describe("changing cells", () => {
  test("clear takes what it is told to and no more", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.values = [["x"]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values[0]?.[0], range.format.font.bold]).toEqual(["", true]);
      range.values = [["y"]];
      range.clear("Formats");
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values[0]?.[0], range.format.font.bold]).toEqual(["y", false]);
      range.clear();
      range.load("values");
      await context.sync();
      expect(range.values[0]?.[0]).toBe("");
    });
  });

  test("inserting and deleting rows moves cells, tables, names' targets and formulas", async () => {
    const host = openExcel();
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B3").values = [
        ["项", "数"],
        ["甲", 1],
        ["乙", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      sheet.getRange("D9").formulas = [["=SUM(B2:B3)+$B$2"]];
      sheet.getRange("1:1").insert("Down");
      const range = table.getRange().load("address");
      const formula = sheet.getRange("D10").load("formulas");
      await context.sync();
      expect(range.address).toBe("表一!A2:B4");
      expect(formula.formulas).toEqual([["=SUM(B3:B4)+$B$3"]]);
      sheet.getRange("4:4").delete("Up");
      const after = table.getRange().load("address,values");
      const short = sheet.getRange("D9").load("formulas");
      await context.sync();
      expect(after.address).toBe("表一!A2:B3");
      expect(after.values).toEqual([
        ["项", "数"],
        ["甲", 1],
      ]);
      expect(short.formulas).toEqual([["=SUM(B3:B3)+$B$3"]]);
    });
    expect(host.workbook.tables).toHaveLength(1);
  });

  test("copyFrom moves relative references; values only on demand; small sources repeat", async () => {
    openExcel();
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B1").formulas = [[3, "=A1*$A$1"]];
      sheet.getRange("B2").copyFrom("B1");
      sheet.getRange("D1:D4").copyFrom("A1", "Values");
      const copied = sheet.getRange("B2").load("formulas");
      const filled = sheet.getRange("D1:D4").load("formulas");
      await context.sync();
      expect(copied.formulas).toEqual([["=A2*$A$1"]]);
      expect(filled.formulas).toEqual([[3], [3], [3], [3]]);
    });
  });

  test("merging keeps the first cell; merged cells take no other values", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.values = [
        ["标题", "a"],
        ["b", "c"],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["标题", ""],
        ["", ""],
      ]);
      range.values = [
        ["新", "x"],
        ["y", "z"],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["新", ""],
        ["", ""],
      ]);
    });
  });

  test("a merge in the way of a table, of inserted cells or of a sort is a MergedRangeConflict", async () => {
    openExcel();
    await inExcel(async (context) => sheetOf(context).getRange("B2:C3").merge());
    expect(await refusedAs((c) => sheetOf(c).tables.add("A1:D5", true))).toBe("MergedRangeConflict");
    expect(await refusedAs((c) => sheetOf(c).getRange("B1").insert("Down"))).toBe("MergedRangeConflict");
    expect(
      await refusedAs((c) =>
        sheetOf(c)
          .getRange("A1:D5")
          .sort.apply([{ key: 0 }]),
      ),
    ).toBe("MergedRangeConflict");
  });

  test("sort: numbers before texts, empty cells last, whole rows move", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1:B4");
      range.values = [
        ["b", 1],
        ["", 2],
        [10, 3],
        ["a", 4],
      ];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [10, 3],
        ["a", 4],
        ["b", 1],
        ["", 2],
      ]);
    });
    expect(
      await refusedAs((c) =>
        sheetOf(c)
          .getRange("A1:B4")
          .sort.apply([{ key: 7 }]),
      ),
    ).toBe("InvalidArgument");
  });

  test("find", async () => {
    openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("A1:A3");
      range.values = [["编号"], ["任务编号"], ["x"]];
      const hit = range.findOrNullObject("任务", { completeMatch: false }).load("address");
      const miss = range.findOrNullObject("任务", { completeMatch: true }).load("address");
      await context.sync();
      expect(hit.address).toBe("表一!A2");
      expect(miss.isNullObject).toBe(true);
    });
  });
});
