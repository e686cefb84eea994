import type { CommandsText } from "../zh-CN/commands";

export const commandsText: CommandsText = {
  names: {
    fillLedger: "Fill ledger",
    checkTargets: "Check targets",
    writeReport: "Write report",
    undoLastWrite: "Undo last write",
    freezeValues: "Freeze values",
    thawFormulas: "Restore formulas",
  },
  running: "“{running}” is running. Wait for it to finish before you choose “{name}”.",
  failed: "“{name}” did not finish: {reason}",
};
