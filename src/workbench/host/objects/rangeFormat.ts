import type { Check } from "../checks";
import { color, flag, integer, number, oneOf, text } from "../checks";
import { invalid } from "../errors";
import { excelType, method, type ObjectOf, type Property, property } from "../excelType";
import { checkSheet } from "../refusals";
import { isEntireRow, lastColumn, lastRow } from "../workbook/area";
import type { CellFormat, FormatKey } from "../workbook/format";
import type { Range } from "../workbook/range";
import { standardHeight, standardWidth } from "../workbook/worksheet";
import { borderCollection } from "./borders";

/** A property of the cells' format: null when the cells differ. */
const format = <K extends FormatKey>(key: K, check: Check<CellFormat[K]>): Property<Range> =>
  property(
    (r: Range) => r.common(key),
    check,
    (r, value) => {
      checkSheet(r.sheet, "allowFormatCells");
      r.sheet.reformat(r.area, key, value);
    },
  );

const tint: Check<number> = (value) => {
  const shade = number(value);
  if (shade < -1 || shade > 1) throw invalid();
  return shade;
};

const underlines = oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant");
const patterns = oneOf(
  ...[
    "None",
    "Solid",
    "Gray50",
    "Gray75",
    "Gray25",
    "Horizontal",
    "Vertical",
    "Down",
    "Up",
    "Checker",
    "SemiGray75",
  ],
  ...["LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid", "CrissCross", "Gray16", "Gray8"],
  ...["LinearGradient", "RectangularGradient"],
);

const fontSize: Check<number> = (value) => {
  const size = number(value);
  if (size < 1 || size > 409) throw invalid();
  return size;
};

export const fillObject: ObjectOf<Range> = excelType("RangeFill", {
  properties: {
    color: format("fillColor", color),
    tintAndShade: format("fillTint", tint),
    pattern: format("fillPattern", patterns),
    patternColor: format("fillPatternColor", color),
    patternTintAndShade: format("fillPatternTint", tint),
  },
  methods: {
    clear: method([], (r) => {
      checkSheet(r.sheet, "allowFormatCells");
      r.sheet.reformat(r.area, "fillColor", "#FFFFFF");
      r.sheet.reformat(r.area, "fillPattern", null);
      r.sheet.reformat(r.area, "fillTint", 0);
    }),
  },
});

export const fontObject: ObjectOf<Range> = excelType("RangeFont", {
  properties: {
    name: format("fontName", text),
    size: format("fontSize", fontSize),
    color: format("fontColor", color),
    tintAndShade: format("fontTint", tint),
    bold: format("bold", flag),
    italic: format("italic", flag),
    underline: format("underline", underlines),
    strikethrough: format("strikethrough", flag),
    subscript: format("subscript", flag),
    superscript: format("superscript", flag),
  },
});

export const formatProtectionObject: ObjectOf<Range> = excelType("FormatProtection", {
  properties: { locked: format("locked", flag), formulaHidden: format("formulaHidden", flag) },
});

/** One size for all rows or columns of the range, or null. */
function commonSize(from: number, to: number, size: (line: number) => number): number | null {
  const first = size(from);
  for (let line = from; line <= to; line++) if (size(line) !== first) return null;
  return first;
}

const size =
  (limit: number): Check<number> =>
  (value) => {
    const points = number(value);
    if (points < 0 || points > limit) throw invalid();
    return points;
  };

function setColumnWidth(r: Range, width: number): void {
  checkSheet(r.sheet, "allowFormatColumns");
  for (let c = r.area.column; c <= lastColumn(r.area); c++) r.sheet.columnWidths.set(c, width);
}

function setRowHeight(r: Range, height: number): void {
  checkSheet(r.sheet, "allowFormatRows");
  for (let row = r.area.row; row <= lastRow(r.area); row++) r.sheet.rowHeights.set(row, height);
}

/** Guess: the width of a text is 6 points a Latin letter and 12 a Chinese one at size 11. */
function autofitColumns(r: Range): void {
  checkSheet(r.sheet, "allowFormatColumns");
  const widths = new Map<number, number>();
  const lines = isEntireRow(r.area) ? r : r.on({ ...r.area });
  r.sheet.grid.each(lines.area, (row, column) => {
    const shown = r.on({ row, column, rowCount: 1, columnCount: 1 }).text()[0]?.[0] ?? "";
    const wide = Math.max(
      ...shown.split("\n").map((line) => [...line].reduce((w, ch) => w + (ch > "\u2e7f" ? 12 : 6), 8)),
    );
    widths.set(column, Math.max(widths.get(column) ?? 0, wide));
  });
  for (const [column, width] of widths) r.sheet.columnWidths.set(column, width);
}

const horizontal = oneOf(
  ...["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"],
);

export const rangeFormatObject: ObjectOf<Range> = excelType("RangeFormat", {
  properties: {
    wrapText: format("wrapText", flag),
    horizontalAlignment: format("horizontalAlignment", horizontal),
    verticalAlignment: format(
      "verticalAlignment",
      oneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
    ),
    textOrientation: format("textOrientation", integer),
    indentLevel: format("indentLevel", integer),
    readingOrder: format("readingOrder", oneOf("Context", "LeftToRight", "RightToLeft")),
    shrinkToFit: format("shrinkToFit", flag),
    autoIndent: format("autoIndent", flag),
    columnWidth: property(
      (r) => commonSize(r.area.column, lastColumn(r.area), (c) => r.sheet.columnWidth(c)),
      size(1500),
      setColumnWidth,
    ),
    rowHeight: property(
      (r) => commonSize(r.area.row, lastRow(r.area), (row) => r.sheet.rowHeight(row)),
      size(409.5),
      setRowHeight,
    ),
    useStandardHeight: property(
      (r) => commonSize(r.area.row, lastRow(r.area), (row) => r.sheet.rowHeight(row)) === standardHeight,
      flag,
      (r, standard) => {
        if (standard) setRowHeight(r, standardHeight);
      },
    ),
    useStandardWidth: property(
      (r) => commonSize(r.area.column, lastColumn(r.area), (c) => r.sheet.columnWidth(c)) === standardWidth,
      flag,
      (r, standard) => {
        if (standard) setColumnWidth(r, standardWidth);
      },
    ),
  },
  children: {
    fill: (r) => fillObject(r),
    font: (r) => fontObject(r),
    borders: (r) => borderCollection(r),
    protection: (r) => formatProtectionObject(r),
  },
  methods: {
    autofitColumns: method([], autofitColumns),
    autofitRows: method([], (r) => {
      checkSheet(r.sheet, "allowFormatRows");
      for (let row = r.area.row; row <= lastRow(r.area); row++) r.sheet.rowHeights.delete(row);
    }),
    adjustIndent: method([integer], (r, amount) => {
      checkSheet(r.sheet, "allowFormatCells");
      const level = r.common("indentLevel");
      r.sheet.reformat(r.area, "indentLevel", Math.max(0, (level ?? 0) + amount));
    }),
  },
});
