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
  chooseFirst: "First tick the documents for the ledger in the step Files.",
  busy: "The last action is still at work; try again in a moment.",
  notLoaded: "Not everything was loaded. Check the network and try again.",
};
