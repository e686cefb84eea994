import { taskpaneText as english } from "../locales/en-US/taskpane";
import { taskpaneText as chinese } from "../locales/zh-CN/taskpane";
import { inLanguage } from "./language";

export const taskpaneText = inLanguage({ "zh-CN": chinese, "en-US": english });
