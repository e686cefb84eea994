import { color, number, oneOf } from "../checks";
import { notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import { type Area, area, lastColumn, lastRow } from "../workbook/area";
import type { Border, CellFormat } from "../workbook/format";
import { noBorder } from "../workbook/format";
import type { Range } from "../workbook/range";

type Side = Extract<keyof CellFormat, `border${string}`>;

/** For each of Excel's border indexes: which cells of the area carry the line, and on which side. */
const places: Record<string, (a: Area) => [Area | null, Side][]> = {
  EdgeTop: (a) => [[{ ...a, rowCount: 1 }, "borderTop"]],
  EdgeBottom: (a) => [[area(lastRow(a), a.column, 1, a.columnCount), "borderBottom"]],
  EdgeLeft: (a) => [[{ ...a, columnCount: 1 }, "borderLeft"]],
  EdgeRight: (a) => [[area(a.row, lastColumn(a), a.rowCount, 1), "borderRight"]],
  InsideHorizontal: (a) => [
    [a.rowCount > 1 ? { ...a, rowCount: a.rowCount - 1 } : null, "borderBottom"],
    [a.rowCount > 1 ? area(a.row + 1, a.column, a.rowCount - 1, a.columnCount) : null, "borderTop"],
  ],
  InsideVertical: (a) => [
    [a.columnCount > 1 ? { ...a, columnCount: a.columnCount - 1 } : null, "borderRight"],
    [a.columnCount > 1 ? area(a.row, a.column + 1, a.rowCount, a.columnCount - 1) : null, "borderLeft"],
  ],
  DiagonalDown: (a) => [[a, "borderDown"]],
  DiagonalUp: (a) => [[a, "borderUp"]],
};

interface Line {
  readonly range: Range;
  readonly index: string;
}

function read<K extends keyof Border>({ range, index }: Line, key: K): Border[K] | null {
  const [first] = places[index]?.(range.area) ?? [];
  if (!first?.[0]) return noBorder[key];
  return range.sheet.commonFormat(first[0], first[1])?.[key] ?? null;
}

/** Sets one property of the line; setting a colour or a weight on no line makes a continuous one, as in Excel. */
function write<K extends keyof Border>({ range, index }: Line, key: K, value: Border[K]): void {
  const { sheet } = range;
  checkSheet(sheet, "allowFormatCells");
  for (const [part, side] of places[index]?.(range.area) ?? []) {
    if (!part) continue;
    sheet.grid.reformat(part, (format) => {
      const line = sheet.workbook.formats.get(format)[side];
      const style = line.style === "None" ? "Continuous" : line.style;
      return sheet.workbook.formats.change(format, side, { ...line, style, [key]: value });
    });
  }
}

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

export const borderObject: ObjectOf<Line> = excelType("RangeBorder", {
  identity: ({ index }) => ({ SideIndex: index }),
  properties: {
    sideIndex: readOnly(({ index }) => index),
    style: property(
      (l) => read(l, "style"),
      oneOf(...styles),
      (l, v) => write(l, "style", v),
    ),
    weight: property(
      (l) => read(l, "weight"),
      oneOf("Hairline", "Thin", "Medium", "Thick"),
      (l, v) => write(l, "weight", v),
    ),
    color: property(
      (l) => read(l, "color"),
      color,
      (l, v) => write(l, "color", v),
    ),
    tintAndShade: property(
      (l) => read(l, "tintAndShade"),
      number,
      (l, v) => write(l, "tintAndShade", v),
    ),
  },
});

const indexes = Object.keys(places);

export const borderCollection: ObjectOf<Range> = excelType("RangeBorderCollection", {
  properties: { count: readOnly(() => indexes.length) },
  items: (range) => indexes.map((index) => borderObject({ range, index })),
  item: method([oneOf(...indexes)], (range, index) => borderObject({ range, index })),
  methods: {
    getItemAt: method([number], (range, i) => {
      const index = indexes[i];
      if (index === undefined) throw notFound();
      return borderObject({ range, index });
    }),
  },
});
