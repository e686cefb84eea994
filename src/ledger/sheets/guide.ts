import { fill } from "../../locales/fill";
import { entryRules } from "../columns/entries";
import type { Context } from "../columns/spec";
import { toSerial } from "../dates";
import type { FreeCell, NamedRange, Scalar, SheetDescription } from "../description";
import { textHeight } from "../extent";
import { font, styles } from "../styles";
import { meaningOf } from "./lights";

const widths = [2, 14, 13, 88];
const labelColumn = 2;
const valueColumn = 3;
const noteColumn = 4;

interface Line {
  height: number;
  cells: Omit<FreeCell, "row">[];
}

const heading = (words: string): Line[] => [
  { cells: [], height: 10 },
  { cells: [{ column: labelColumn, value: words, style: "heading" }], height: 24 },
];

const note = (words: string): Pick<Line, "height" | "cells"> => ({
  height: textHeight(words, widths[noteColumn - 1] ?? 0, styles.note, font.size),
  cells: [{ column: noteColumn, value: words, style: "note" }],
});

/** A word and what it means. */
const pair = (value: Scalar, words: string, style = "label", link?: string): Line => {
  const { height, cells } = note(words);
  const label = { column: labelColumn, value, style, ...(link ? { link: { sheet: link } } : {}) };
  return { height, cells: [label, ...cells] };
};

/** A cell people may change, between its name and its explanation. */
const named = (name: string, value: Scalar, style: string, words: string): Line => {
  const { height, cells } = pair(name, words);
  return { height: Math.max(height, 22), cells: [...cells, { column: valueColumn, value, style }] };
};

const sheetKeys = ["documents", "tasks", "targets", "units", "lights"] as const;
const verdictKeys = ["met", "unmet", "unreported", "manual", "unitMismatch"] as const;
const colourKeys = ["entry", "generated", "formula"] as const;

/** The parameters' rows, below title, summary, gap and heading. */
const parameterRows = { asOf: 5, tolerance: 6 };

/** What the workbook is, its two parameters, how to fill it in. Short enough to be read. */
export function guideSheet(context: Context): SheetDescription {
  const { text, ledger, verdicts } = context;
  const { guide } = text;
  const lines: Line[] = [
    { height: 40, cells: [{ column: labelColumn, value: guide.heading, style: "title" }] },
    { height: 22, cells: [{ column: labelColumn, ...summary(context), style: "subtitle" }] },
    ...heading(guide.parameters),
    named(text.names.asOf, toSerial(ledger.asOf), "parameter.date", guide.asOfNote),
    named(text.names.tolerance, ledger.tolerance, "parameter.percent", guide.toleranceNote),
    ...heading(guide.sheets),
    ...sheetKeys.map((key) => pair(text.sheets[key], guide.sheetNotes[key], "link", key)),
    ...heading(guide.fill),
    ...guide.steps.map((words, index) => pair(index + 1, words, "ordinal")),
    ...heading(guide.colours),
    ...colourKeys.map((key) => pair(guide.colourNotes[key], guide.colourExamples[key], `${key}.text`)),
    ...heading(guide.conclusions),
    ...verdictKeys.map((key) => pair(verdicts[key], guide.conclusionNotes[key])),
    ...heading(guide.lights),
    ...ledger.lights.map((rule) => pair(rule.text, meaningOf(rule, context))),
    ...heading(guide.formulas),
    pair(guide.dialectNames[ledger.dialect], guide.dialects[ledger.dialect]),
  ];
  return {
    key: "guide",
    name: text.sheets.guide,
    tabColor: "1F4E79",
    widths,
    heights: Object.fromEntries(lines.map(({ height }, index) => [index + 1, height])),
    cells: lines.flatMap(({ cells }, index) => cells.map((cell) => ({ ...cell, row: index + 1 }))),
    tables: [],
    validations: [
      { row: parameterRows.asOf, column: valueColumn, validation: entryRules.asOf(text) },
      { row: parameterRows.tolerance, column: valueColumn, validation: entryRules.tolerance(text) },
    ],
    freeze: { rows: 0, columns: 0 },
    gridlines: false,
    print: {
      paper: "A4",
      landscape: false,
      repeatRows: null,
      footer: fill(text.footer, { title: text.title, date: ledger.asOf }),
    },
  };
}

/** Names of the parameter cells, which formulas on every sheet read. */
export const guideNames = ({ text: { names } }: Context): NamedRange[] => [
  { name: names.asOf, sheet: "guide", row: parameterRows.asOf, column: valueColumn },
  { name: names.tolerance, sheet: "guide", row: parameterRows.tolerance, column: valueColumn },
];

/** The number of rows of each table and of those to be reviewed. Live, for more documents may come into the same workbook. */
function summary({ text, ledger }: Context): Pick<FreeCell, "value" | "formula"> {
  const counts: Record<string, [count: number, formula: string]> = {
    documents: [ledger.documents.length, "COUNTA(documents[id])"],
    tasks: [ledger.tasks.length, "COUNTA(tasks[id])"],
    targets: [ledger.targets.length, "COUNTA(targets[id])"],
    review: [
      [...ledger.tasks, ...ledger.targets].filter(({ cells }) => cells.review).length,
      'COUNTIF(tasks[review],"?*")+COUNTIF(targets[review],"?*")',
    ],
  };
  const pieces = text.guide.summary
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 1 ? `(${counts[piece]?.[1]})` : `"${piece}"`));
  return {
    value: fill(
      text.guide.summary,
      Object.fromEntries(Object.entries(counts).map(([key, [count]]) => [key, count])),
    ),
    formula: pieces.filter((piece) => piece !== '""').join("&"),
  };
}
