/** Bundle entry `commands`: associates every button at load, before Office is ready, or the first click is lost. */
import { showNotice } from "../taskpane";
import { commands } from "./command";
import { commandsText } from "./text";
import { verbs } from "./verbs";

for (const [name, handler] of commands(verbs, { text: commandsText, announce: showNotice })) {
  Office.actions.associate(name, handler);
}
