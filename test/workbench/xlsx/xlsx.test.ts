import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { Workbook, type Worksheet } from "../../../src/workbench/host";
import { area } from "../../../src/workbench/host/workbook/area";
import { ConditionalFormat } from "../../../src/workbench/host/workbook/conditionalFormat";
import { noValidation } from "../../../src/workbench/host/workbook/dataValidation";
import { openXlsx, writeXlsx, XlsxError } from "../../../src/workbench/xlsx";
import { fromFile, toFile } from "../../../src/workbench/xlsx/formula";

const reopened = (workbook: Workbook): Workbook => {
  const opened = openXlsx(writeXlsx(workbook));
  const again = new Workbook(opened.sheets);
  opened.fill(again);
  return again;
};

const first = (workbook: Workbook): Worksheet => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

function sample(): Workbook {
  const workbook = new Workbook(["台账", "说 明"]);
  const sheet = first(workbook);
  const rows = [
    ["编号", "值", "结论"],
    ["甲-1", 12.5, ""],
    ["甲-2", "'007", ""],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => void sheet.enter(r, c, value));
  });
  workbook.addTable(sheet.range(area(0, 0, 3, 3)), true);
  const [table] = sheet.tables;
  if (table) workbook.renameTable(table, "指标表");
  for (const row of [1, 2]) {
    sheet.enter(row, 2, '=TZ.CHECK([@值],"≥10")');
    sheet.grid.at(row, 2).value = row === 1 ? "达标" : "#VALUE!";
  }
  return workbook;
}

const valuesOf = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => sheet.range(area(0, 0, 6, 6)).values());
const formulasOf = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => sheet.range(area(0, 0, 6, 6)).formulas());

test("cells, formulas with their values and tables come back", () => {
  const workbook = sample();
  const again = reopened(workbook);
  expect(again.sheets.map(({ name }) => name)).toEqual(["台账", "说 明"]);
  expect(valuesOf(again)).toEqual(valuesOf(workbook));
  expect(first(again).grid.get(1, 2)?.formula).toBe('=TZ.CHECK([@[值]],"≥10")');
  expect(first(again).grid.get(2, 1)).toMatchObject({ value: "007", isText: true });
  expect(again.tables.map(({ name, columns }) => [name, ...columns.map((c) => c.name)])).toEqual([
    ["指标表", "编号", "值", "结论"],
  ]);
});

test("looks, sizes, panes and rules come back", () => {
  const workbook = sample();
  const sheet = first(workbook);
  const head = area(0, 0, 1, 3);
  sheet.reformat(head, "fillColor", "#1F4E79");
  sheet.reformat(head, "bold", true);
  sheet.reformat(head, "wrapText", true);
  sheet.reformat(area(1, 1, 2, 1), "numberFormat", "0.0%");
  sheet.reformat(head, "borderBottom", {
    style: "Continuous",
    weight: "Medium",
    color: "#FF0000",
    tintAndShade: 0,
  });
  sheet.columnWidths.set(1, 90);
  sheet.rowHeights.set(0, 32);
  sheet.freeze = area(0, 0, 1, 1);
  sheet.showGridlines = false;
  sheet.tabColor = "#00AA00";
  const light = new ConditionalFormat("x", "CellValue", [area(1, 2, 2, 1)]);
  light.rule = { operator: "EqualTo", formula1: '="达标"' };
  light.format.child("fill").values.set("color", "#C9E8D0");
  sheet.conditionalFormats = [light];
  const status = { ...noValidation, rule: { list: { inCellDropDown: true, source: "未开始,进行中" } } };
  sheet.validations.set(area(1, 1, 2, 1), status);
  sheet.merges.push(area(4, 0, 1, 3));
  workbook.names.push({ name: "截至日期", formula: "=台账!$B$2", comment: "", visible: true, sheet: null });

  const again = first(reopened(workbook));
  expect(again.formatAt(0, 0)).toMatchObject({ fillColor: "#1F4E79", bold: true, wrapText: true });
  expect(again.formatAt(0, 0).borderBottom).toMatchObject({ weight: "Medium", color: "#FF0000" });
  expect(again.formatAt(1, 1).numberFormat).toBe("0.0%");
  expect(again.columnWidth(1)).toBeCloseTo(90, 0);
  expect(again.rowHeight(0)).toBe(32);
  expect(again.freeze).toMatchObject({ rowCount: 1, columnCount: 1 });
  expect([again.showGridlines, again.tabColor]).toEqual([false, "#00AA00"]);
  expect(again.conditionalFormats[0]).toMatchObject({
    type: "CellValue",
    rule: { operator: "EqualTo", formula1: '="达标"' },
  });
  expect(again.conditionalFormats[0]?.format.child("fill").values.get("color")).toBe("#C9E8D0");
  expect(again.validations.at(1, 1)?.rule).toEqual({
    list: { inCellDropDown: true, source: "未开始,进行中" },
  });
  expect(again.merges).toEqual([area(4, 0, 1, 3)]);
  expect(again.workbook.names).toMatchObject([{ name: "截至日期", formula: "=台账!$B$2" }]);
});

test("the add-in's stored parts come back with their ids", () => {
  const workbook = new Workbook(["台账"]);
  const part = {
    id: "{11111111-0000-4000-8000-000000000001}",
    namespace: "urn:x",
    xml: '<m xmlns="urn:x">记忆</m>',
  };
  workbook.customXmlParts.push(part);
  expect(reopened(workbook).customXmlParts).toEqual([part]);
});

test("any texts, numbers and truths survive, formulas' look-alikes as text", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }).filter((text) => !/[\ud800-\udfff\r]/.test(text)),
    fc.constantFrom("=1+1", "+x", "_x0041_", '<b>&"', " 前后空格 ", "换\n行"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (values) => {
      const workbook = new Workbook(["表"]);
      const sheet = first(workbook);
      values.forEach((value, row) => {
        Object.assign(sheet.grid.at(row, 0), {
          value: Object.is(value, -0) ? 0 : value,
          isText: typeof value === "string",
        });
      });
      const again = first(reopened(workbook));
      values.forEach((_, row) => {
        expect(again.grid.get(row, 0)?.value ?? "").toEqual(sheet.grid.get(row, 0)?.value);
        expect(again.grid.get(row, 0)?.formula).toBeUndefined();
      });
    }),
    { numRuns: 100 },
  );
});

test("formulas are written as files want them", () => {
  const sheet = first(sample());
  const inFile = (formula: string) => toFile(formula, sheet, 1, 2);
  expect(inFile("=[@值]*2")).toBe("指标表[[#This Row],[值]]*2");
  expect(inFile("=SUM(指标表[值])")).toBe("SUM(指标表[值])");
  expect(inFile('=TZ.LIGHT(A1,"TZ.LIGHT(")')).toBe('_xldudf_TZ_LIGHT(A1,"TZ.LIGHT(")');
  expect(inFile('=IFS(A1>1,TEXTJOIN("、",TRUE,B1:B2))')).toBe(
    '_xlfn.IFS(A1>1,_xlfn.TEXTJOIN("、",TRUE,B1:B2))',
  );
  expect(fromFile("_xlfn._xlws.FILTER(指标表[值],指标表[[#This Row],[值]]>1)")).toBe(
    "=FILTER(指标表[值],[@[值]]>1)",
  );
});

test("formulas come back as they were, but for the brackets around a column's name", () => {
  const workbook = sample();
  const once = reopened(workbook);
  expect(formulasOf(reopened(once))).toEqual(formulasOf(once));
});

test("a shared formula, as Excel writes it, is unfolded", () => {
  const files = unzipSync(writeXlsx(sample()));
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const shared = sheet.replace(
    "</sheetData>",
    '<row r="10"><c r="A10"><f t="shared" si="0" ref="A10:A11">B10+1</f><v>1</v></c></row>' +
      '<row r="11"><c r="A11"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
  );
  const opened = openXlsx(
    zipSync({ ...files, "xl/worksheets/sheet1.xml": new TextEncoder().encode(shared) }),
  );
  const workbook = new Workbook(opened.sheets);
  opened.fill(workbook);
  expect(first(workbook).grid.get(10, 0)).toMatchObject({ formula: "=B11+1", value: 2 });
});

test.each([
  ["nothing", new Uint8Array()],
  ["a text", new TextEncoder().encode("编号,值")],
  ["another zip", zipSync({ "a.txt": new Uint8Array([65]) })],
])("%s is no workbook", (_name, bytes) => {
  expect(() => openXlsx(bytes)).toThrow(XlsxError);
});
