import { fill } from "../locales/fill";
import { ledgerStore } from "../taskpane";
import type { Verb } from "./command";
import type { CommandName } from "./names";
import { commandsText } from "./text";

const comesLater: Verb = async (name) => {
  const text = commandsText();
  return fill(text.comesLater, { name: text.names[name] });
};

/** What each button does: the pane's own actions, on the documents chosen there. */
export const verbs: Readonly<Record<CommandName, Verb>> = {
  fillLedger: () => ledgerStore.write(),
  checkTargets: () => ledgerStore.check(),
  writeReport: comesLater,
  undoLastWrite: () => ledgerStore.undo(),
  freezeValues: () => ledgerStore.freeze(),
  thawFormulas: () => ledgerStore.thaw(),
};
