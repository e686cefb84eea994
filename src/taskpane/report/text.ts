import { reportStepText as english } from "../../locales/en-US/reportStep";
import { reportStepText as chinese } from "../../locales/zh-CN/reportStep";
import { inLanguage } from "../language";

export const reportStepText = inLanguage({ "zh-CN": chinese, "en-US": english });
