import { taskpaneText as english } from "../locales/en-US/taskpane";
import { languageOf } from "../locales/language";
import { taskpaneText as chinese, type TaskpaneText } from "../locales/zh-CN/taskpane";

const texts = { "zh-CN": chinese, "en-US": english };

/** The texts in the page's language, which the start-up takes from Office. */
export const taskpaneText = (): TaskpaneText => texts[languageOf(document.documentElement.lang)];
