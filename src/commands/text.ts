import { commandsText as english } from "../locales/en-US/commands";
import { spokenLanguage } from "../locales/spoken";
import { type CommandsText, commandsText as chinese } from "../locales/zh-CN/commands";

const texts = { "zh-CN": chinese, "en-US": english };

export const commandsText = (): CommandsText => texts[spokenLanguage()];
