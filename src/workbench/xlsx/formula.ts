import { tokenize } from "../host/formula/tokens";
import type { Worksheet } from "../host/workbook/worksheet";

/** Functions newer than the file format; files mark them (MS-XLSX 2.2.2, "future functions"). */
const future = new Set(
  (
    "CONCAT IFNA IFS LET LAMBDA MAXIFS MINIFS RANDARRAY SEQUENCE SORTBY SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN " +
    "TEXTSPLIT TOCOL TOROW UNIQUE VSTACK HSTACK XLOOKUP XMATCH"
  ).split(" "),
);
const futureSheets = new Set(["FILTER", "SORT"]);
/** Guess, from files of Excel itself: how a custom function `TZ.LIGHT` is written. */
const customPrefix = "_xldudf_";

/** The formula as a file holds it: without "=", this-row references written out, newer and custom functions marked. */
export function toFile(formula: string, sheet: Worksheet, row: number, column: number): string {
  return tokenize(formula.replace(/^=/, ""))
    .map(({ kind, text }) => {
      if (kind === "function") return functionToFile(text);
      return kind === "structured" ? structuredToFile(text, sheet, row, column) : text;
    })
    .join("");
}

function functionToFile(name: string): string {
  const upper = name.toUpperCase();
  if (futureSheets.has(upper)) return `_xlfn._xlws.${upper}`;
  if (future.has(upper)) return `_xlfn.${upper}`;
  const [, namespace, id] = builtInWithDot.has(upper) ? [] : (/^([A-Z]\w*)\.(\w+)$/.exec(upper) ?? []);
  return namespace === undefined ? name : `${customPrefix}${namespace}_${id}`;
}

/** Excel's own functions with a dot that files write without a prefix. */
const builtInWithDot = new Set(["ERROR.TYPE", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);

function structuredToFile(text: string, sheet: Worksheet, row: number, column: number): string {
  const bracket = text.indexOf("[");
  const name = text.slice(0, bracket) || (sheet.tableAt(row, column)?.name ?? "");
  const inside = text.slice(bracket + 1, -1);
  const own = /^@\[?(.*?)\]?$/s.exec(inside);
  if (own) return own[1] === "" ? `${name}[#This Row]` : `${name}[[#This Row],[${own[1]}]]`;
  return `${name}[${inside}]`;
}

/** The formula as Excel shows it, with "=". */
export function fromFile(formula: string): string {
  const shown = formula.replace(/_xlfn\.(?:_xlws\.)?/g, "").replace(/_xldudf_([A-Z]+)_/g, "$1.");
  return `=${tokenize(shown)
    .map(({ kind, text }) => (kind === "structured" ? shownReference(text) : text))
    .join("")}`;
}

/** Inside a table Excel shows its own rows as [@列]; the long form means the same anywhere. */
const shownReference = (text: string) => text.replace(/^.*\[\[#This Row\],\[(.*)\]\]$/s, "[@[$1]]");
