import type { ReportSheetText } from "../zh-CN/reportSheet";

export const reportSheetText: ReportSheetText = {
  name: "Report {date}",
  subtitle: "As of {date}",
  headline: "Overall",
  charts: "Charts",
  breakdowns: "Breakdown",
  annex: "Annex",
  annexNote:
    "The number in the first column leads to the row of the ledger (as it stood when this was made; once the ledger is sorted, use the pane).",
  figureNote: "Blue and red figures lead to the rows behind them in the annex.",
  findings: "Entries to be looked at",
  chartData: "Data of the charts (they are drawn from these cells; please keep)",
  category: "Category",
  shortened: "{start}…",
  footer: "&CPage &P of &N",
};
