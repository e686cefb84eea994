import { fill } from "../locales/fill";
import type { Verb } from "./command";
import type { CommandName } from "./names";
import { commandsText } from "./text";

const comesLater: Verb = async (name) => {
  const text = commandsText();
  return fill(text.comesLater, { name: text.names[name] });
};

/** What each button does. */
export const verbs: Readonly<Record<CommandName, Verb>> = {
  fillLedger: comesLater,
  checkTargets: comesLater,
  writeReport: comesLater,
  undoLastWrite: comesLater,
  freezeValues: comesLater,
};
