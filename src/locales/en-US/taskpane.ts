import type { TaskpaneText } from "../zh-CN/taskpane";

export const taskpaneText: TaskpaneText = {
  title: "Target Ledger",
  documents: {
    heading: "Choose documents",
    hint: "Five built-in documents. They are read on this machine; nothing is uploaded.",
    all: "All",
    none: "None",
    list: {
      "gaoming-2023-tasks": {
        title: "Gaoming District, Foshan: key tasks of the health reform",
        note: "2023–2025",
      },
      "guangdong-2023-opinion": {
        title: "Guangdong: opinion on high-quality health development",
        note: "2023",
      },
      "guangdong-2023-tasks": { title: "Guangdong: near-term key tasks of the health reform", note: "2023" },
      "guangxi-2021-tasks": {
        title: "Guangxi: key tasks of the health reform in 2021",
        note: "2021, No. 96",
      },
      "zhanjiang-2019-plan": {
        title: "Zhanjiang: plan for the reform of public hospitals",
        note: "2019, No. 13",
      },
    },
  },
  preview: "See what would be written",
  write: "Write the ledger",
  back: "Back",
  undo: "Undo last write",
  previewHeading: "To be written",
  writtenHeading: "Written",
  nothing: "The ledger is up to date: there is nothing to write.",
  counts: {
    sheet: "Sheet",
    added: "New",
    changed: "Updated",
    unchanged: "Same",
    conflict: "Undecided",
    gone: "Gone",
  },
  conflicts: {
    heading: "{count} cells that you changed now read differently in the document:",
    later: "Leave as they are for now",
    keep: "Keep what I changed",
    take: "Take the new reading",
    line: "{name}: {before} → {after}",
    more: "{count} more",
    empty: "(empty)",
  },
  working: {
    reading: "Reading the documents…",
    previewing: "Comparing with the ledger…",
    writing: "Writing…",
    undoing: "Undoing…",
    checking: "Checking…",
    freezing: "Freezing…",
    thawing: "Restoring formulas…",
    columns: "Setting the columns…",
  },
  typeHint:
    "Type values into the column 完成值 of the sheet 指标台账 and see the conclusion; type progress into 任务台账 and see the light change.",
  chooseFirst: "First tick the documents for the ledger in the step Files.",
  busy: "The last action is still at work; try again in a moment.",
  notLoaded: "Not everything was loaded. Check the network and try again.",
};
