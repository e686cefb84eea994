import { type Area, hasCell, lastRow } from "../../host/workbook/area";
import type { Settings } from "../../host/workbook/chart";
import type { ConditionalFormat } from "../../host/workbook/conditionalFormat";
import type { CellValue } from "../../host/workbook/grid";
import type { Worksheet } from "../../host/workbook/worksheet";

/** What the sheet adds to a cell's own look. Colours as #RRGGBB. */
export interface Paint {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** The stripe of a table, under the cell's own fill. */
  readonly stripe?: string;
}

type Test = (value: CellValue) => boolean;

interface Highlight {
  readonly areas: readonly Area[];
  readonly holds: Test;
  readonly paint: Paint;
  readonly stop: boolean;
}

/** The stripe of banded rows: paler than Excel's own, so that the ledger's own fills stand out. */
const stripe = "#F6F8FA";
const none: Paint = {};

/**
 * What conditional formats and tables add to each cell of a sheet. Drawn are the kinds that look at the cell itself:
 * its value, or the text it contains; formulas, bars, scales and icons are kept by the host but not drawn.
 */
export function paintsOf(sheet: Worksheet): (row: number, column: number, value: CellValue) => Paint {
  const highlights = sheet.conditionalFormats.flatMap(readHighlight);
  return (row, column, value) => {
    const paints: Paint[] = [];
    for (const highlight of highlights) {
      if (!highlight.areas.some((area) => hasCell(area, row, column)) || !highlight.holds(value)) continue;
      paints.unshift(highlight.paint);
      if (highlight.stop) break;
    }
    const band = bandAt(sheet, row, column);
    if (band) paints.unshift(band);
    return paints.length === 0 ? none : Object.assign({}, ...paints);
  };
}

function bandAt(sheet: Worksheet, row: number, column: number): Paint | undefined {
  const table = sheet.tableAt(row, column);
  if (!table?.showBandedRows || table.style === "") return undefined;
  const body = table.body().area;
  const banded = row >= body.row && row <= lastRow(body) && (row - body.row) % 2 === 0;
  return banded ? { stripe } : undefined;
}

function readHighlight(format: ConditionalFormat): Highlight[] {
  const holds = tests[format.type]?.(format.rule);
  if (!holds) return [];
  return [{ areas: format.areas, holds, paint: readPaint(format.format), stop: format.stopIfTrue }];
}

function readPaint(look: Settings): Paint {
  const fill = look.child("fill").values.get("color");
  const color = look.child("font").values.get("color");
  const bold = look.child("font").values.get("bold");
  return {
    ...(typeof fill === "string" && fill !== "" ? { fill } : {}),
    ...(typeof color === "string" && color !== "" ? { color } : {}),
    ...(typeof bold === "boolean" ? { bold } : {}),
  };
}

const tests: Readonly<Record<string, (rule: Readonly<Record<string, unknown>>) => Test | undefined>> = {
  CellValue: ({ operator, formula1, formula2 }) => {
    const [low, high] = [constant(formula1), constant(formula2)];
    const compare = comparisons[String(operator)];
    if (!compare || low === undefined) return undefined;
    return (value) => value !== "" && compare(value, low, high ?? low);
  },
  ContainsText: ({ operator, text }) => {
    const wanted = String(text).toLowerCase();
    const find = containments[String(operator)];
    return find && ((value) => find(String(value).toLowerCase(), wanted));
  },
};

/** `="达标"`, `"达标"` or `5`; undefined for any other formula. */
function constant(formula: unknown): CellValue | undefined {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string") return undefined;
  const text = formula.replace(/^=/, "").trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

type Compare = (value: CellValue, low: CellValue, high: CellValue) => boolean;

/** Below zero, zero or above; a text is greater than any number, as in Excel. */
function order(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  const [left, right] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

const comparisons: Readonly<Record<string, Compare>> = {
  EqualTo: (v, low) => order(v, low) === 0,
  NotEqualTo: (v, low) => order(v, low) !== 0,
  GreaterThan: (v, low) => order(v, low) > 0,
  LessThan: (v, low) => order(v, low) < 0,
  GreaterThanOrEqual: (v, low) => order(v, low) >= 0,
  LessThanOrEqual: (v, low) => order(v, low) <= 0,
  Between: (v, low, high) => order(v, low) >= 0 && order(v, high) <= 0,
  NotBetween: (v, low, high) => order(v, low) < 0 || order(v, high) > 0,
};

const containments: Readonly<Record<string, (value: string, text: string) => boolean>> = {
  Contains: (value, text) => value.includes(text),
  NotContains: (value, text) => !value.includes(text),
  BeginsWith: (value, text) => value.startsWith(text),
  EndsWith: (value, text) => value.endsWith(text),
};
