import { settingsText as english } from "../../locales/en-US/settings";
import { settingsText as chinese } from "../../locales/zh-CN/settings";
import { inLanguage } from "../language";

export const settingsText = inLanguage({ "zh-CN": chinese, "en-US": english });
