import fc from "fast-check";
import { movedFormula, shiftedFormula } from "../../../src/workbench/host/formula/references";
import {
  withColumnRenamed,
  withSheetRenamed,
  withTableRenamed,
} from "../../../src/workbench/host/formula/renames";
import { tokenize } from "../../../src/workbench/host/formula/tokens";
import {
  areaName,
  columnIndex,
  columnName,
  parseArea,
  quotedSheet,
  splitSheet,
} from "../../../src/workbench/host/workbook/address";
import {
  area,
  cellCount,
  hasCell,
  intersect,
  type Shift,
  shifted,
  subtract,
} from "../../../src/workbench/host/workbook/area";

const areas = fc
  .tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([row, column, rows, columns]) => area(row, column, rows, columns));

describe("areas", () => {
  test("cutting a hole leaves exactly the other cells", () => {
    fc.assert(
      fc.property(areas, areas, (a, hole) => {
        const rest = subtract(a, hole);
        const common = intersect(a, hole);
        const left = rest.reduce((sum, r) => sum + cellCount(r), 0);
        expect(left).toBe(cellCount(a) - (common ? cellCount(common) : 0));
        for (const r of rest) expect(intersect(r, hole)).toBeNull();
      }),
    );
  });

  test("a deletion takes back the insertion before it", () => {
    fc.assert(
      fc.property(areas, areas, fc.boolean(), (a, at, vertical) => {
        const [insert, remove]: [Shift, Shift] = vertical ? ["down", "up"] : ["right", "left"];
        const there = shifted(a, at, insert);
        expect(there && shifted(there, at, remove)).toEqual(a);
      }),
    );
  });

  test("addresses are read as they are written", () => {
    fc.assert(
      fc.property(areas, (a) => {
        expect(parseArea(areaName(a))).toEqual(a);
      }),
    );
    fc.assert(fc.property(fc.nat(16383), (i) => columnIndex(columnName(i)) === i));
    expect(["A0", "", "A1:B", "XFE1", "A1:B2:C3", "A1048577", "1", "A"].map(parseArea)).toEqual(
      Array(8).fill(undefined),
    );
    expect(hasCell(area(1, 1, 2, 2), 3, 1)).toBe(false);
  });

  test.each([
    ["表一", "表一"],
    ["Sheet1", "Sheet1"],
    ["新 表", "'新 表'"],
    ["A1", "'A1'"],
    ["2025年", "'2025年'"],
    ["it's", "'it''s'"],
  ])("sheet %s stands as %s before !", (name, quoted) => {
    expect(quotedSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, local: "B2" });
  });
});

describe("formulas", () => {
  test("tokens joined again are the formula, whatever it is", () => {
    const piece = fc.constantFrom(
      "A1",
      "$B$2:C3",
      "SUM(",
      ")",
      "'x y'!",
      "表[@列]",
      '"a""b"',
      "1.5",
      "+",
      "#N/A",
      " ",
      "T[[#Headers],[x]]",
      "[",
      "'",
      "{",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((p) => `=${p.join("")}`),
          fc.string(),
        ),
        (formula) => {
          expect(
            tokenize(formula)
              .map((t) => t.text)
              .join(""),
          ).toBe(formula);
        },
      ),
    );
  });

  test.each([
    ["=A1+$A$1+A$1+$A1", 1, 1, "=B2+$A$1+B$1+$A2"],
    ['=SUM(A1:B2)&"A1"', 2, 0, '=SUM(A3:B4)&"A1"'],
    ["=LOG10(A1)+T[A1]", 1, 0, "=LOG10(A2)+T[A1]"],
    ["=A1", -1, 0, "=#REF!"],
    ["=A:A+1:1", 1, 1, "=B:B+2:2"],
  ])("copied: %s by %i, %i", (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });

  test.each<[string, string, Shift, string]>([
    ["=A5+A1", "3:3", "down", "=A6+A1"],
    ["=SUM(A1:A9)", "3:4", "down", "=SUM(A1:A11)"],
    ["=SUM(A1:A9)", "3:4", "up", "=SUM(A1:A7)"],
    ["=A3+B9", "3:3", "up", "=#REF!+B8"],
    ["=别表!A5+表!A5", "3:3", "down", "=别表!A5+表!A6"],
    ["=C1", "B:B", "right", "=D1"],
  ])("shifted: %s at %s %s", (formula, at, direction, after) => {
    expect(shiftedFormula(formula, "表", "表", parseArea(at) ?? area(0, 0), direction)).toBe(after);
  });

  test("renamings reach what is meant and nothing else", () => {
    expect(withSheetRenamed("=旧!A1+'旧'!B1&\"旧!\"", "旧", "新 表")).toBe("='新 表'!A1+'新 表'!B1&\"旧!\"");
    expect(withTableRenamed("=SUM(旧[列])+旧表[列]+ROWS(旧)", "旧", "新")).toBe(
      "=SUM(新[列])+旧表[列]+ROWS(新)",
    );
    const column = (formula: string, inside: boolean) =>
      withColumnRenamed(formula, "表", "值", "完成 值", inside);
    expect(column("=[@值]+[值]+表[[#This Row],[值]]+它[值]", true)).toBe(
      "=[@[完成 值]]+[完成 值]+表[[#This Row],[完成 值]]+它[值]",
    );
    expect(column("=[@值]+表[值]", false)).toBe("=[@值]+表[完成 值]");
  });
});
