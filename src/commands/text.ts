import { commandsText as english } from "../locales/en-US/commands";
import { languageOf } from "../locales/language";
import { type CommandsText, commandsText as chinese } from "../locales/zh-CN/commands";

const texts = { "zh-CN": chinese, "en-US": english };

/** The texts in Office's language; asked at the click, for Office knows its language only once it is ready. */
export function commandsText(): CommandsText {
  return texts[languageOf(Office.context?.displayLanguage)];
}
