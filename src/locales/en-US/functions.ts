import type { FunctionErrors, FunctionHelp, ManualText } from "../zh-CN/functions";

const shared = {
  value: "Value reached: number, percentage or grade; blank is not reported",
  requirement: "Requirement: the ledger's text or the document's words",
  tolerance: "How far an approximate number may be missed, 5% by default",
  baseline: "Reference value of a relative requirement",
  indicator: "Name of the indicator",
  document: "Part of the document's title or number; all if left out",
  targets: "Target ledger with its headers; the five built-in documents if left out",
  tasks: "Task ledger with its headers; the five built-in documents if left out",
  unit: "Part of a unit's name; all if left out",
  date1904: "TRUE if the workbook uses the 1904 date system",
  documentDate: "The document's date, for deadlines counted from it",
};

export const functionErrors: FunctionErrors = {
  missing: "Argument {name} is missing.",
  share: "Argument {name} must be a share between 0% and 100%, such as 5%.",
  progress: "Argument {name} must be a share finished, such as 60%.",
  day: "Argument {name} is no date. Enter a date, or write it as 2024-6-30.",
  flag: "Argument {name} must be TRUE or FALSE.",
  headers: "The range has no headers {headers}. Select the headers too.",
  rule: "“{cell}” in the light rules is no number.",
  document: "No document has “{document}” in its title or number. There are: {titles}",
  noIndicator: "No indicator is the same as “{indicator}”. The closest is “{closest}”; check name and scope.",
  nothingAlike: "No indicator is like “{indicator}”.",
  notYet: "No requirement on “{indicator}” is due by {day}.",
  several: "“{indicator}” has several requirements; give its full name or the document: {choices}",
  noNumber: "The requirement “{requirement}” holds no number to compare with.",
  noRows: "No row fits.",
  noTarget: "No target was read from “{text}”.",
  noDate: "No date was read from “{text}”.",
  notLoaded: "The reader of documents was not loaded. Close the workbook and open it again.",
  recurs: "“{text}” comes back each year, quarter or month and is no single day.",
  needsDate: "“{text}” counts from the document's date; give it as the second argument.",
};

export const functionHelp: FunctionHelp = {
  CHECK: {
    summary: "Whether a value meets a requirement",
    detail:
      "The requirement is a short form such as ≥40% or the document's own words. A cell that shows 42% holds 0.42; 42 against ≥40% may be either and gives “Check the unit”, never “Met”.",
    result: "Met, not met, not reported, to be judged by a person, or check the unit",
    errors: "No requirement, or a tolerance that is no share: #VALUE!. A cell's error is passed on.",
    parameters: {
      value: shared.value,
      requirement: shared.requirement,
      tolerance: shared.tolerance,
      baseline: shared.baseline,
    },
  },
  EXPLAIN: {
    summary: "The verdict as a sentence",
    detail: "Both numbers, the rule and the difference; where nothing can be decided, why and what to do.",
    result: "A sentence",
    errors: "As TZ.CHECK.",
    parameters: {
      value: shared.value,
      requirement: shared.requirement,
      tolerance: shared.tolerance,
      baseline: shared.baseline,
    },
  },
  GAP: {
    summary: "Distance to the requirement, 0 when met",
    detail:
      "Negative when too low, positive when too high, in the requirement's unit: percentage points, levels of a grade.",
    result: "A number; empty text where nothing can be decided",
    errors: "As TZ.CHECK.",
    parameters: {
      value: shared.value,
      requirement: shared.requirement,
      tolerance: shared.tolerance,
      baseline: shared.baseline,
    },
  },
  RATE: {
    summary: "Share of the requirement reached",
    detail:
      "Higher is better: value ÷ requirement, above 100% too. Lower is better: 100% when met, else requirement ÷ value. With a baseline: the part of the way covered. A grade: 100% when met, else 0.",
    result: "A share, 1 being 100%; empty text where nothing can be decided",
    errors: "As TZ.CHECK.",
    parameters: {
      value: shared.value,
      requirement: shared.requirement,
      baseline: "Baseline or reference value",
      tolerance: shared.tolerance,
    },
  },
  CHECKALL: {
    summary: "A row for each document's requirement on an indicator",
    detail:
      "The same indicator in other words is found; another level, kind of institution, population, numerator, denominator or base is another indicator. With a day, only what is due by then, and what has no deadline, is listed.",
    result: "In each row: document, requirement, due date, conclusion, quote, indicator, likeness",
    errors:
      "No such indicator, or nothing due yet: #N/A, with the closest name. A range without headers: #VALUE!.",
    parameters: {
      indicator: shared.indicator,
      value: shared.value,
      targets: shared.targets,
      asOf: "Day; all requirements are listed if left out",
      date1904: shared.date1904,
    },
  },
  REQUIREMENT: {
    summary: "The requirement on an indicator",
    detail: "Where documents ask for different things, name the document.",
    result: "The requirement's short form, such as ≥40%",
    errors: "No such indicator, or several requirements: #N/A, with the choices.",
    parameters: { indicator: shared.indicator, document: shared.document, targets: shared.targets },
  },
  THRESHOLD: {
    summary: "The number an indicator has to reach",
    detail:
      "Percentages as cells hold them: 0.4 for ≥40%, so that it can be subtracted from the value. A range gives its lower end, a grade its level.",
    result: "A number",
    errors: "A requirement without a number: #N/A. Else as TZ.REQUIREMENT.",
    parameters: { indicator: shared.indicator, document: shared.document, targets: shared.targets },
  },
  TARGETS: {
    summary: "Lists the documents' targets",
    detail:
      "By document and unit. Dates are text such as 2025-12-31, the same in both date systems; use DATEVALUE to calculate with them.",
    result: "In each row: document, indicator, to whom it applies, requirement, due date, quote",
    errors: "No such document, or no row fits: #N/A. A range without headers: #VALUE!.",
    parameters: {
      document: shared.document,
      unit: shared.unit,
      targets: shared.targets,
      date1904: shared.date1904,
    },
  },
  TASKS: {
    summary: "Lists the documents' tasks",
    detail: "By document and unit.",
    result: "In each row: document, number, task, lead, units, due date",
    errors: "No such document, or no row fits: #N/A. A range without headers: #VALUE!.",
    parameters: {
      document: shared.document,
      unit: shared.unit,
      tasks: shared.tasks,
      date1904: shared.date1904,
    },
  },
  PARSE: {
    summary: "What a clause asks for",
    detail: "Read as the ledger reads documents; shows what a sentence would be taken for.",
    result: "In each row: indicator, comparison, value, high, unit, due date",
    errors: "No target was read: #N/A.",
    parameters: {
      text: "A clause or paragraph",
      documentDate: shared.documentDate,
      date1904: shared.date1904,
    },
  },
  DUE: {
    summary: "The date of a deadline's words",
    detail: "Text such as 2021-12-31; use DATEVALUE to calculate with it.",
    result: "The date as text",
    errors: "No date in the words, or the document's date is needed: #N/A.",
    parameters: {
      text: "The deadline's words",
      documentDate: shared.documentDate,
      date1904: shared.date1904,
    },
  },
  LIGHT: {
    summary: "The light by the rule table",
    detail:
      "The first row all of whose conditions hold gives the light. Without a day the machine's own day is used; the ledger always passes its cell, so that a printed light does not change by itself.",
    result: "The light's text; empty where no row holds",
    errors: "A date, progress or condition that is no number: #VALUE!.",
    parameters: {
      due: "Last day; blank where there is none",
      progress: "Share finished; blank where not reported",
      start: "First day, for the share of time gone by",
      asOf: "Day; today if left out",
      rules: "The rule table, or its seven columns; green, yellow, red if left out",
      date1904: shared.date1904,
    },
  },
};

export const manualText: ManualText = {
  title: "Function manual",
  opening:
    "The functions work in any cell of any workbook. They look at their arguments alone, use no network and change no sheet.",
  note: "This manual is made from the table of functions; its examples are tested.",
  usage: "Usage",
  parameters: "Parameters",
  parameter: "Parameter",
  meaning: "Meaning",
  optional: "optional",
  result: "Result",
  errors: "Errors",
  examples: "Examples",
  formula: "Formula",
  shown: "Shows",
};
