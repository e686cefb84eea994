import type { TaskpaneText } from "../zh-CN/taskpane";

export const taskpaneText: TaskpaneText = {
  title: "Target Ledger",
  lead: "Reads policy documents, fills the ledger, checks the targets, writes the report. Begin with the buttons of the ribbon tab Target Ledger.",
};
