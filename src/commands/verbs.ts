import { ledgerStore, makeReport } from "../taskpane";
import type { Verb } from "./command";
import type { CommandName } from "./names";

/** What each button does: the pane's own actions, on the documents chosen there. */
export const verbs: Readonly<Record<CommandName, Verb>> = {
  fillLedger: () => ledgerStore.write(),
  checkTargets: () => ledgerStore.check(),
  writeReport: () => makeReport(),
  undoLastWrite: () => ledgerStore.undo(),
  freezeValues: () => ledgerStore.freeze(),
  thawFormulas: () => ledgerStore.thaw(),
};
